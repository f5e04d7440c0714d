using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>What a file without front matter says about itself.</summary>
internal sealed partial record GuessedFacts(DocumentFacts Facts, IReadOnlyList<string> Remarks)
{
    /// <summary>A title stands at the head; a red-headed paper has some lines before it.</summary>
    private const int TitleWithin = 12;

    /// <summary>A law's header lists its amendments; none has been amended forty times.</summary>
    private const int HeaderWithin = 40;

    private const int LongestTitle = 200;

    private const string Country = "中华人民共和国";

    /// <summary>Names of files that say nothing of what is in them.</summary>
    private static readonly HashSet<string> NamelessFiles = new(StringComparer.OrdinalIgnoreCase) { "README", "index", "default", "新建文本文档" };

    /// <summary>Null when there is no title.</summary>
    public static GuessedFacts? Of(string name, string body)
    {
        var lines = BodyLine.Of(body);
        var isLaw = ArticleOpenings.AnyIn(lines);
        if (TitleOf(lines, isLaw) is not { } title) return null;
        if (!isLaw && LawTitle().IsMatch(title)) throw new ImportRefusedException("标题是法律或条例，却没有读出“第一条”，请检查条文的编号是否在行首。");

        var texts = lines.Select(line => line.Text).ToList();
        var first = lines.Select((line, index) => ArticleOpening.At(index, line.Text)).FirstOrDefault(opening => opening?.Place == (1, 0));
        var header = texts.Take(Math.Min(first?.Line ?? TitleWithin, HeaderWithin)).ToList();
        if (!isLaw) return Notice(name, title, texts, header);

        var annex = ArticleParser.AnnexStarts(lines) is [var start, ..] ? start : texts.Count;
        return Law(title, texts[..annex], header);
    }

    private static GuessedFacts Law(string title, List<string> lines, List<string> header)
    {
        var events = HeaderEvents.In(header);
        var (effective, remark) = EffectiveDay.Of(lines, events);
        var name = title.Replace(Country, "", StringComparison.Ordinal);
        return new(
            new()
            {
                Id = name,
                ShortTitle = name,
                Title = title,
                Kind = Resolution().IsMatch(title) ? DocumentKind.Decision : DocumentKind.Law,
                Number = NumberIn(header),
                Adopted = LastOf(events, HeaderEventKind.Adopted, HeaderEventKind.Amended),
                Published = LastOf(events, HeaderEventKind.Published),
                Effective = effective,
            },
            remark is null ? [] : [remark]);
    }

    private static GuessedFacts Notice(string name, string title, List<string> lines, List<string> header)
    {
        var place = PlaceOf().Match(title);
        var signed = lines.AsEnumerable().Reverse().Select(line => ChineseDate.In(line).Select(date => (DateOnly?)date.Day).FirstOrDefault()).FirstOrDefault(day => day is not null);
        var bare = DateInName().Replace(name, "");
        return new(
            new()
            {
                Id = NamelessFiles.Contains(bare) || bare.Length == 0 ? title.Replace(Country, "", StringComparison.Ordinal) : bare,
                Title = title,
                Kind = NoticeTitle().IsMatch(title) ? DocumentKind.Notice : DocumentKind.Decision,
                Number = NumberIn(header),
                Issuer = title.Split("关于")[0],
                Place = place.Success ? place.Value : "",
                Adopted = LastOf(HeaderEvents.In(header), HeaderEventKind.Adopted, HeaderEventKind.Amended) ?? signed,
            },
            []);
    }

    private static DateOnly? LastOf(IEnumerable<HeaderEvent> events, params HeaderEventKind[] kinds) =>
        events.Where(happened => kinds.Contains(happened.Kind)).Select(happened => (DateOnly?)happened.Day).Max();

    private static string NumberIn(IEnumerable<string> header) =>
        header.Select(line => IssueNumber().Match(line)).FirstOrDefault(match => match.Success)?.Value ?? "";

    /// <summary>Of a law a marked heading; else the first lines up to the word for what the document is: a title may run over several.</summary>
    private static string? TitleOf(IReadOnlyList<BodyLine> lines, bool isLaw)
    {
        var title = "";
        foreach (var line in lines.Take(TitleWithin))
        {
            var text = line.Text.Trim('《', '》');
            if (isLaw && line.Depth == 1 && text.Length is > 1 and <= LongestTitle) return text;
            title = IssueNumber().IsMatch(text) || text.EndsWith("文件", StringComparison.Ordinal) ? "" : title + text;
            if (title.Length <= LongestTitle && TitleEnd().IsMatch(title)) return title;
        }

        return null;
    }

    [GeneratedRegex("(?:(?<!办)法|法典|条例)$")]
    private static partial Regex LawTitle();

    [GeneratedRegex("(?:决定|决议)$")]
    private static partial Regex Resolution();

    [GeneratedRegex("(?:通知|公告|通告)$")]
    private static partial Regex NoticeTitle();

    [GeneratedRegex("(?:通知|决议|决定|公告|通告|意见|规定|办法|条例|法|规则|细则|法典)$")]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"^[\u4E00-\u9FFF]{2,6}?(市|县|区|州|省)")]
    private static partial Regex PlaceOf();

    [GeneratedRegex(@"[（(][0-9]{4}-[0-9]{2}-[0-9]{2}[)）]$")]
    private static partial Regex DateInName();

    [GeneratedRegex(@"[\u4E00-\u9FFF]{1,10}[〔\[【（(][12][0-9]{3}[〕\]】）)]第?[0-9]{1,4}号|[\u4E00-\u9FFF]{2,12}(?:令|公告)第[0-9]{1,4}号")]
    private static partial Regex IssueNumber();
}
