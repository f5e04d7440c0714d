using System.Text.RegularExpressions;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>The documents that earlier answers rest on, as a question can name them.</summary>
internal sealed partial class Sources(IKnowledgeBase knowledge)
{
    /// <summary>Text of an article beyond this no longer says what it is about.</summary>
    private const int LongestSubject = 40;

    /// <summary>The name that leaves no doubt: 《传染病防治法》.</summary>
    public string NameOf(Address place) =>
        place.Effective is not null ? $"《{place.Document}》" : $"《{knowledge.Documents.FirstOrDefault(document => document.Address.Document == place.Document)?.Title ?? place.Document}》";

    public bool IsNamedIn(string text) => Law().IsMatch(text) || knowledge.NamedIn(text).Count > 0;

    public IReadOnlyList<Naming> NamedIn(string text) => knowledge.NamedIn(text);

    /// <summary>Words without the names of documents.</summary>
    public string Unnamed(string text)
    {
        var letters = text.ToCharArray();
        foreach (var naming in knowledge.NamedIn(text)) letters.AsSpan(naming.Start, naming.Length).Fill(' ');
        return Kinds().Replace(new string(letters).Replace(" ", "", StringComparison.Ordinal), "").Trim('的', '里', '中', '对', '：', ':', '，', ' ');
    }

    /// <summary>The article or section itself, with its number: 第三十九条.</summary>
    public Passage? Whole(Address place) => knowledge.Find(place with { Path = place.Path.Split('/')[0] });

    /// <summary>What an article is about, for a question that asked for it by number.</summary>
    public string SubjectOf(Address place) => Whole(place) switch
    {
        { Heading.Length: > 0 } passage => passage.Heading,
        { } passage => passage.Text[..Math.Min(passage.Text.Length, LongestSubject)],
        _ => "",
    };

    /// <summary>The newest version of a document.</summary>
    public Address AddressOf(string id) => VersionsOf(new(id, null, "")) is [.., var newest] ? newest.Address : new(id, null, "");

    /// <summary>The versions held of the document at a place, oldest first.</summary>
    public IReadOnlyList<DocumentSummary> VersionsOf(Address place) =>
        [.. knowledge.Documents.Where(document => document.Address.Document == place.Document && document.Address.Effective is not null).OrderBy(document => document.Address.Effective)];

    public Passage? LastOf(Address place) => knowledge.Read(place with { Path = "" }) is [.., var last] ? last : null;

    public Passage? Counterpart(Address place, DateOnly day) => knowledge.Counterpart(place, day);

    [GeneratedRegex("《|》|市?(?:人大(?:常委会)?)?的?(?:这|那)?(?:份|个|部)?(?:通知|决议|公告|决定)|市|那边|那个|那份|里面|这边|一样|规定")]
    private static partial Regex Kinds();

    // Also a law that is not held is a document of its own.
    [GeneratedRegex(@"《|(?:民|刑)(?:法典?|诉)|(?<![这那哪该此旧老新])[\u4E00-\u9FFF]{2}(?<!这部|那部|这个|那个|哪部|犯|违|合|依|非|守|执|没|无|设|想|办|方|用|看|说|做|语)法(?=第|规定|里|上)")]
    private static partial Regex Law();
}
