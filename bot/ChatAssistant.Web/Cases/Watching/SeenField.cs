namespace ChatAssistant.Web.Cases.Watching;

/// <summary>Every form of a case's page carries how many steps the page showed.</summary>
public static class SeenField
{
    /// <summary>The field's name in a form, and the key under which a page says the number.</summary>
    public const string Name = "seen";
}
