using System.Security.Cryptography;
using System.Text;
using ChatAssistant.Bot.Intake.Review;

namespace ChatAssistant.Web.Library.Desk.Questions;

/// <summary>Questions in like words.</summary>
/// <param name="seed">The words others are likened to.</param>
public sealed class QuestionCluster(string seed)
{
    private const int KeyLength = 16;

    private readonly List<AskedQuestion> _asked = [];
    private readonly IReadOnlySet<(char, char)> _pairs = TextLikeness.PairsOf(seed);

    public string Seed { get; } = seed;

    /// <summary>Stands for the cluster in addresses, which are to hold nobody's words.</summary>
    public string Key { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))[..KeyLength];

    public IReadOnlyList<AskedQuestion> Asked => _asked;

    public int Unanswered => _asked.Count(asked => !asked.IsDisliked);

    public int Disliked => _asked.Count(asked => asked.IsDisliked);

    /// <summary>Null when nobody asks it any more.</summary>
    public DateTimeOffset? LastSeen => _asked.Count == 0 ? null : _asked.Max(asked => asked.At);

    /// <summary>How people put it, the newest first.</summary>
    public IEnumerable<string> Wordings => _asked.OrderByDescending(asked => asked.At).Select(asked => asked.Text).Distinct();

    /// <summary>Why they disliked the answer, the most frequent first.</summary>
    public IEnumerable<(string Reason, int Count)> Reasons =>
        _asked.Where(asked => asked.Reason is { Length: > 0 }).CountBy(asked => asked.Reason!)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));

    internal double LikenessTo(string words, IReadOnlySet<(char, char)> pairs) => words == Seed ? 1 : TextLikeness.Of(_pairs, pairs);

    internal void Add(IEnumerable<AskedQuestion> asked) => _asked.AddRange(asked);
}
