using ChatAssistant.Knowledge;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary>What changed from one version to another, as <c>knowledge diff</c> prints it.</summary>
internal sealed class Comparison(DocumentVersion before, DocumentVersion after)
{
    private static readonly JsonSerializerSettings Format = new() { ContractResolver = new CamelCasePropertyNamesContractResolver() };

    private readonly IReadOnlyList<ArticleChange> _changes = VersionDiff.Between(before, after);

    /// <summary>A warning when the two do not speak the same language; else null.</summary>
    public string? Doubt =>
        before.Facts.Layer != after.Facts.Layer ? "注意：一个是原文，一个是摘要，差别多半出在写法上，不能当作法律的修改。请先导入两个版本的原文再比较。"
        : before.Facts.Layer == Layer.Digest ? "注意：比较的是摘要，不是法律原文；是否修改以原文为准。"
        : null;

    public override string ToString()
    {
        List<string> lines = [$"旧  {Name(before)}", $"新  {Name(after)}", ""];
        foreach (var change in _changes) lines.AddRange(Lines(change));
        lines.Add("");
        lines.Add($"共{_changes.Count}处：{string.Join("，", Enum.GetValues<ChangeKind>().Select(kind => $"{Word(kind)} {Count(kind)}"))}。");
        return string.Join('\n', lines);
    }

    public string ToJson() => JsonConvert.SerializeObject(new
    {
        Before = Facts(before),
        After = Facts(after),
        Summary = Enum.GetValues<ChangeKind>().ToDictionary(Code, Count),
        Articles = _changes.Select(change => new
        {
            Change = Code(change.Kind),
            Before = change.Before?.Path,
            After = change.After?.Path,
            BeforeText = change.Before?.Text,
            AfterText = change.After?.Text,
            Likeness = Math.Round(change.Likeness, 3),
            Clauses = change.Clauses.Select(clause => new { Kind = clause.Kind.ToString().ToLowerInvariant(), clause.Text }),
        }),
    }, Format);

    private static IEnumerable<string> Lines(ArticleChange change)
    {
        yield return $"{Word(change.Kind)}  {Place(change)}";
        foreach (var sentence in ChangedSentences.In(change.Clauses)) yield return $"    {string.Concat(sentence.Select(Marked)).Trim()}";
        if (change.Kind == ChangeKind.New) yield return $"    ＋{OneLine(change.After!.Text)}";
        if (change.Kind == ChangeKind.Dropped) yield return $"    －{OneLine(change.Before!.Text)}";
    }

    private static string Place(ArticleChange change) => (change.Before?.Label, change.After?.Label) switch
    {
        ({ } old, { } young) when old != young => $"{old} → {young}",
        ({ } old, _) => old,
        (_, { } young) => young,
        _ => "",
    };

    private static string Marked(ClauseChange clause) => clause.Kind switch
    {
        ClauseChangeKind.Removed => $"［－{OneLine(clause.Text)}－］",
        ClauseChangeKind.Added => $"｛＋{OneLine(clause.Text)}＋｝",
        _ => OneLine(clause.Text),
    };

    private static string OneLine(string text) => text.Replace('\n', '　').Trim('　');

    private static string Name(DocumentVersion version) =>
        $"{version.Facts.Address}  《{version.Facts.Title}》  {(version.Facts.Layer == Layer.Digest ? "摘要" : "原文")}  {version.Nodes.Count(node => char.IsAsciiDigit(node.Path[0]))}条";

    private static object Facts(DocumentVersion version) => new
    {
        Address = version.Facts.Address.ToString(),
        version.Facts.Title,
        Layer = version.Facts.Layer.ToString().ToLowerInvariant(),
        Passages = version.Nodes.Count,
    };

    private static string Code(ChangeKind kind) => kind.ToString().ToLowerInvariant();

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Unchanged => "未变",
        ChangeKind.Moved => "移动",
        ChangeKind.Changed => "修改",
        ChangeKind.New => "新增",
        ChangeKind.Dropped => "删除",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private int Count(ChangeKind kind) => _changes.Count(change => change.Kind == kind);
}
