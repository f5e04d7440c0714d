using ChatAssistant.Cases;

namespace ChatAssistant.Web.Retention;

/// <summary>What a run would remove, or has removed. No words, no names.</summary>
/// <param name="Cases">The cases that are archived.</param>
/// <param name="Counts">How many of each kind; kinds of which there are none are left out.</param>
public sealed record RetentionSum(IReadOnlyList<CaseNumber> Cases, IReadOnlyDictionary<RetentionKind, int> Counts)
{
    internal const string Nothing = "0";
    internal const string BrokeOff = "broke off";
    internal const string Between = "; ";

    public bool IsNothing => Counts.Count == 0;

    /// <summary>For the audit log, which <see cref="RetentionWords"/> reads back.</summary>
    /// <param name="isWhole">Whether the run came to its end.</param>
    public string Written(bool isWhole)
    {
        var counts = IsNothing ? Nothing : string.Join(Between, Counts.OrderBy(each => each.Key).Select(each => $"{each.Key}: {each.Value}"));
        return isWhole ? counts : $"{counts}{Between}{BrokeOff}";
    }
}
