namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>What a reviewer does with a suggestion.</summary>
public enum ReviewDeed
{
    None,
    SendBack,
    Letter,
    Withdraw,
    Close,
}
