namespace ChatAssistant.Knowledge;

/// <summary>A quote and the address it can be checked at.</summary>
/// <param name="Address">Where the quote stands.</param>
/// <param name="Title">Document and place as people name them: 《…》第三部分.</param>
/// <param name="Quote">An exact substring of the stored text at the address.</param>
/// <param name="Layer">Whether the quote is official wording or our digest.</param>
public sealed record Citation(Address Address, string Title, string Quote, Layer Layer)
{
    /// <summary>For a law: from when its version is in force and what has become of it, as 2025-09-01起施行，现行有效; empty for other documents.</summary>
    public string VersionNote { get; init; } = "";

    /// <summary>The article number, for laws: <c>39</c>, <c>39-1</c>; null for other documents.</summary>
    public string? Article => Address.Effective is null ? null : FirstStep;

    /// <summary>The section, for notices: <c>序</c>, <c>三</c>, <c>结</c>; null for laws.</summary>
    public string? Section => Address.Effective is null ? FirstStep : null;

    private string FirstStep => Address.Path.Split('/')[0];
}
