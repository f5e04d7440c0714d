namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>A folded form that asks for one line of words and does one thing to a case.</summary>
/// <param name="Page">The page it is sent to.</param>
/// <param name="Number">The case's number.</param>
/// <param name="Heading">What it does.</param>
/// <param name="Label">What the words are.</param>
/// <param name="Button">What the button says.</param>
public sealed record ReasonForm(string Page, string Number, string Heading, string Label, string Button)
{
    /// <summary>More about it; null where the heading says all.</summary>
    public string? Hint { get; init; }

    /// <summary>The name tests and ids go by: <c>not-spam</c> for NotSpam.</summary>
    public string Id => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(Page);
}
