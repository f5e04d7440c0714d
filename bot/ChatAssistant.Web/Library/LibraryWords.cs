using ChatAssistant.Cases;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Library;

/// <summary>What people read for a document's kind, layer and days.</summary>
internal static class LibraryWords
{
    public static string Text(this DocumentKind kind) => kind switch
    {
        DocumentKind.Notice => PageTexts.KindNotice,
        DocumentKind.Law => PageTexts.KindLaw,
        DocumentKind.Decision => PageTexts.KindDecision,
        DocumentKind.CuratedAnswer => PageTexts.KindCuratedAnswer,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Text(this Layer layer) => layer is Layer.Digest ? PageTexts.LayerDigest : PageTexts.LayerOriginal;

    /// <summary>A text of the store, current or not: address, layer, which of its texts.</summary>
    public static string StoredText(string address, string layer, int edition) =>
        string.Format(null, PageTexts.StoredText, address, Enum.Parse<Layer>(layer).Text(), edition);

    public static string Text(this DateOnly day) => day.Written();

    /// <summary>The days that are known, each with its name.</summary>
    public static IEnumerable<(string Name, DateOnly Day)> Days(this DocumentSummary document)
    {
        if (document.Adopted is { } adopted) yield return (PageTexts.DayAdopted, adopted);
        if (document.Published is { } published) yield return (PageTexts.DayPublished, published);
        if (document.Address.Effective is { } effective) yield return (PageTexts.DayEffective, effective);
        if (document.Ended is { } ended) yield return (PageTexts.DayEnded, ended);
    }
}
