using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>A notice with a section of two points, and a law held as a digest in two versions. Invented for the tests.</summary>
public sealed class SmallLibrary : IKnowledgeBase
{
    public const string Notice = "changshan-2020-01-05";
    public const string Law = "样例法";

    private static readonly Passage[] Passages =
    [
        Section(Notice, "序", "开头部分", "", "各县人大常委会：\n现将有关事项通知如下：", Layer.Original),
        Section(Notice, "一", "第一部分", "加强宣传", "一、加强宣传。一是多讲<法律>。二是讲得明白。", Layer.Original),
        Section(Law, "1", "第一条", "为什么立这部法", "为了写测试。", Layer.Digest, new(2020, 1, 1)),
        Section(Law, "1", "第一条", "为什么立这部法", "为了写好测试。", Layer.Digest, new(2024, 7, 1)),
    ];

    private static readonly Passage SecondPoint = Section(Notice, "一/二", "第一部分第二点", "", "二是讲得明白。", Layer.Original);

    public IReadOnlyList<DocumentSummary> Documents { get; } =
    [
        new(new(Notice, null, ""), "常山县关于样例的通知", DocumentKind.Notice, "常山县人大常委会", null, new(2020, 1, 5), null, Layer.Original, 2),
        new(new(Law, new(2020, 1, 1), ""), "中华人民共和国样例法", DocumentKind.Law, "全国人大常委会", new(2019, 12, 1), null, new(2024, 6, 30), Layer.Digest, 1),
        new(new(Law, new(2024, 7, 1), ""), "中华人民共和国样例法", DocumentKind.Law, "全国人大常委会", new(2024, 4, 26), null, null, Layer.Digest, 1),
    ];

    public Passage? Find(Address address) => Passages.Append(SecondPoint).FirstOrDefault(each => each.Address == address);

    public IReadOnlyList<Passage> Read(Address address) =>
        [.. Passages.Where(each => each.Address.Document == address.Document && each.Address.Effective == address.Effective)];

    public IReadOnlyList<Naming> NamedIn(string text) => [];

    public Passage? Counterpart(Address address, DateOnly day) => null;

    public Task<Knowledge.Answer> AskAsync(Question question, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Hit>> SearchAsync(Question question, int most, CancellationToken cancellationToken) => throw new NotSupportedException();

    private static Passage Section(string document, string path, string label, string heading, string text, Layer layer, DateOnly? effective = null) =>
        new(new Address(document, effective, path), document, label, heading, text, layer);
}
