using ChatAssistant.Knowledge;
using ChatAssistant.Web.Library.Desk.Documents;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Documents;

/// <summary>Two texts article by article.</summary>
public sealed class CompareModel(ComparedTexts texts) : PageModel
{
    public IReadOnlyList<(string Name, string Text)> Choices { get; private set; } = [];

    public string Before { get; private set; } = "";

    public string After { get; private set; } = "";

    /// <summary>Null until two texts are named that are there.</summary>
    public IReadOnlyList<ArticleChange>? Changes { get; private set; }

    /// <summary>The two do not speak the same language, or neither is a law's own.</summary>
    public string? Doubt { get; private set; }

    public async Task OnGetAsync(string? before, string? after, CancellationToken cancellationToken)
    {
        Choices = await texts.AllAsync(cancellationToken);
        (Before, After) = (before ?? "", after ?? "");
        if (await texts.FindAsync(before, cancellationToken) is not { } old || await texts.FindAsync(after, cancellationToken) is not { } young) return;
        Changes = VersionDiff.Between(old, young);
        Doubt = old.Facts.Layer != young.Facts.Layer ? PageTexts.CompareLayersDiffer : old.Facts.Layer is Layer.Digest ? PageTexts.CompareDigests : null;
    }

    public int Count(ChangeKind kind) => Changes!.Count(change => change.Kind == kind);

    /// <summary>Where an article stood and stands.</summary>
    public static string PlaceOf(ArticleChange change) => (change.Before?.Label, change.After?.Label) switch
    {
        ({ } old, { } young) when old != young => $"{old} → {young}",
        ({ } old, _) => old,
        (_, { } young) => young,
        _ => "",
    };
}
