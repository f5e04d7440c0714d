namespace ChatAssistant.Web.Data.Library;

/// <summary>What was done to what is answered from.</summary>
public enum LibraryAction
{
    Import,
    Publish,
    Rollback,
    Withdraw,
}
