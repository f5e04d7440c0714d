using ChatAssistant.Web.Data.Library;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary>An edition of the library, or a draft, as <c>knowledge editions --json</c> prints it (docs/contract.md).</summary>
internal sealed record ListedEdition(
    [property: JsonProperty("number")] int? Number,
    [property: JsonProperty("action")] string Action,
    [property: JsonProperty("by")] string By,
    [property: JsonProperty("at")] DateTimeOffset At,
    [property: JsonProperty("reason")] string Reason,
    [property: JsonProperty("changes")] IReadOnlyList<ListedEdition.Change> Changes)
{
    public static ListedEdition Of(LibraryEditionRow edition) => new(
        edition.Number, edition.Action.ToString().ToLowerInvariant(), edition.By, edition.At, edition.Reason,
        [.. edition.Changes.OrderBy(change => change.Address).Select(change => new Change(change.Address, Layer(change.Layer), change.Before, change.After))]);

    /// <summary>A draft has no number yet; its text is what would be answered from.</summary>
    public static ListedEdition Of(LibraryDraftRow draft) =>
        new(null, "draft", draft.By, draft.At, "", [new(draft.Address, Layer(draft.Layer), null, draft.Edition)]);

    public string ToJson() => JsonConvert.SerializeObject(this);

    private static string Layer(string layer) => layer.ToLowerInvariant();

    internal sealed record Change(
        [property: JsonProperty("address")] string Address,
        [property: JsonProperty("layer")] string Layer,
        [property: JsonProperty("before")] int? Before,
        [property: JsonProperty("after")] int? After);
}
