namespace ChatAssistant.Bot.Triage;

public static class MatterKindWords
{
    /// <summary>The kind's stable word for programs (docs/contract.md).</summary>
    public static string Word(this MatterKind kind) => kind switch
    {
        MatterKind.Consult => "consult",
        MatterKind.Suggestion => "suggestion",
        MatterKind.Grievance => "grievance",
        MatterKind.Accusation => "accusation",
        MatterKind.Emergency => "emergency",
        MatterKind.NotOurs => "not_ours",
        MatterKind.Spam => "spam",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
