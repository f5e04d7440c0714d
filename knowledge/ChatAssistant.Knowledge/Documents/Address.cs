using System.Globalization;

namespace ChatAssistant.Knowledge;

/// <summary>
/// The stable place of a passage: <c>传染病防治法@2025-09-01#39</c> or <c>pingliang-2020-02-12#三</c>.
/// </summary>
/// <param name="Document">The document's id: a law's short title, a notice's id.</param>
/// <param name="Effective">For a law, the first day its version is in force; null for a document with one version.</param>
/// <param name="Path">
/// The place inside: an article number (<c>39</c>, <c>39-1</c> for 第三十九条之一), a section (<c>序</c>, <c>三</c>, <c>结</c>),
/// deeper levels after slashes (<c>三/二</c> for the second item of section 三). Empty for the whole document.
/// </param>
public sealed record Address(string Document, DateOnly? Effective, string Path)
{
    /// <summary>Reads the form that <see cref="ToString"/> writes; null when it is not one.</summary>
    public static Address? Parse(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var (head, path) = hash < 0 ? (text, "") : (text[..hash], text[(hash + 1)..]);
        var at = head.LastIndexOf('@');
        if (at < 0) return head.Length == 0 ? null : new Address(head, null, path);
        return at > 0 && DateOnly.TryParseExact(head[(at + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var effective)
            ? new Address(head[..at], effective, path)
            : null;
    }

    public override string ToString()
    {
        var version = Effective is { } day ? $"@{day:yyyy-MM-dd}" : "";
        return Path.Length == 0 ? Document + version : $"{Document}{version}#{Path}";
    }
}
