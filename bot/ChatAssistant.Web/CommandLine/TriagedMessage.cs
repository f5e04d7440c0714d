using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases.PersonalData;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary>A message as <c>triage</c> prints it (docs/contract.md).</summary>
internal sealed record TriagedMessage(
    [property: JsonProperty("lane", Order = 1)] string Lane,
    [property: JsonProperty("area", Order = 2)] string? Area,
    [property: JsonProperty("topic", Order = 3)] string Topic)
{
    private const string NoPersonalData = "none";

    /// <summary>The kinds told apart in <c>pii</c>; the others stand in <c>personalData</c> alone.</summary>
    private static readonly PersonalDataKind[] Main =
        [PersonalDataKind.Phone, PersonalDataKind.IdCard, PersonalDataKind.Name, PersonalDataKind.Address, PersonalDataKind.BankCard];

    /// <summary>The message's id in its file; absent for one on the command line.</summary>
    [JsonProperty("id", Order = 0, NullValueHandling = NullValueHandling.Ignore)]
    public string? Id { get; init; }

    [JsonProperty("pii", Order = 4)]
    public required IReadOnlyList<string> Pii { get; init; }

    [JsonProperty("confidence", Order = 5)]
    public double Confidence { get; init; }

    [JsonProperty("second", Order = 6, NullValueHandling = NullValueHandling.Ignore)]
    public string? Second { get; init; }

    [JsonProperty("crisis", Order = 7)]
    public bool Crisis { get; init; }

    [JsonProperty("evidence", Order = 8)]
    public required IReadOnlyList<WeighedWords> Evidence { get; init; }

    [JsonProperty("personalData", Order = 9)]
    public required IReadOnlyList<FoundDatum> PersonalData { get; init; }

    [JsonProperty("masked", Order = 10)]
    public required string Masked { get; init; }

    public static TriagedMessage Of(string text)
    {
        var triage = MatterTriage.Of(text);
        var found = PersonalDataFinder.Find(text);
        List<string> kinds = [.. found.Select(datum => datum.Kind).Where(Main.Contains).Distinct().Select(kind => kind.Word())];
        return new(triage.Kind.Word(), triage.Area, triage.Topic)
        {
            Pii = kinds.Count > 0 ? kinds : [NoPersonalData],
            Confidence = triage.Confidence,
            Second = triage.Second?.Word(),
            Crisis = triage.IsCrisis,
            Evidence = [.. triage.Evidence.Select(each => new WeighedWords(each.For, each.Words, each.Weight))],
            PersonalData = [.. found.Select(datum => new FoundDatum(datum.Kind.Word(), datum.Start, datum.Length))],
            Masked = MaskedText.Of(text).Text,
        };
    }

    public string ToJson() => JsonConvert.SerializeObject(this);

    internal sealed record WeighedWords(
        [property: JsonProperty("for")] string For, [property: JsonProperty("words")] string Words, [property: JsonProperty("weight")] int Weight);

    internal sealed record FoundDatum(
        [property: JsonProperty("kind")] string Kind, [property: JsonProperty("start")] int Start, [property: JsonProperty("length")] int Length);
}
