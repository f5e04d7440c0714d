using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Library;

namespace ChatAssistant.Web.Cases.Replies.Templates;

/// <summary>The variables of a template. One that has no value for a case stays as it is, and the reply does not go before it is filled in by hand.</summary>
public static class TemplateVariables
{
    public const string LegalBasis = "{法律依据}";

    /// <summary>Their names, for the page they are edited on.</summary>
    public static IReadOnlyList<string> All { get; } = ["{编号}", "{单位}", "{期限}", "{地点}", "{类别}", "{日期}", LegalBasis];

    /// <param name="text">The template's.</param>
    /// <param name="found">The case.</param>
    /// <param name="legalBasis">What the answer rests on; empty to leave it open.</param>
    /// <param name="today">The day it is written.</param>
    public static string Fill(string text, Case found, string legalBasis, DateOnly today)
    {
        foreach (var (name, value) in Values(found, legalBasis, today))
            if (!string.IsNullOrWhiteSpace(value)) text = text.Replace(name, value, StringComparison.Ordinal);
        return text;
    }

    private static IEnumerable<(string Name, string? Value)> Values(Case found, string legalBasis, DateOnly today) =>
        All.Zip<string, string?>([$"{found.Number}", found.LeadUnit()?.Unit, found.NextDue()?.Due.Text(), found.Area, found.Category, today.Text(), legalBasis]);
}
