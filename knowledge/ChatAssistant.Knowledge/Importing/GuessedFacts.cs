using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>What a file without front matter says about itself.</summary>
internal static partial class GuessedFacts
{
    private const int TitleWithin = 12;
    private const string Country = "中华人民共和国";

    /// <summary>Null when there is no title, or a law does not say from when it is in force.</summary>
    public static DocumentFacts? Of(string name, string body)
    {
        var lines = TextLines.Of(WithoutPageFurniture(body)).ToList();
        if (TitleOf(lines) is not { } title) return null;
        return LawTitle().IsMatch(title) && ArticleParser.HasArticles(body) ? Law(title, lines) : Notice(name, title, lines);
    }

    /// <summary>Drops the lines a web page adds around a document.</summary>
    public static string WithoutPageFurniture(string body) =>
        string.Join('\n', body.Split('\n').Where(line => !PageLine().IsMatch(line.Trim())));

    private static DocumentFacts? Law(string title, List<string> lines)
    {
        var effective = lines.AsEnumerable().Reverse().Select(line => InForceFrom().Match(line)).FirstOrDefault(match => match.Success);
        var name = title.Replace(Country, "", StringComparison.Ordinal);
        return effective is null ? null : new()
        {
            Id = name,
            ShortTitle = name,
            Title = title,
            Kind = DocumentKind.Law,
            Effective = DayOf(effective),
        };
    }

    private static DocumentFacts Notice(string name, string title, List<string> lines)
    {
        var place = PlaceOf().Match(title);
        var signed = lines.AsEnumerable().Reverse().Select(line => WholeDay().Match(line)).FirstOrDefault(match => match.Success);
        return new()
        {
            Id = name,
            Title = title,
            Kind = title.EndsWith("通知", StringComparison.Ordinal) || title.EndsWith("公告", StringComparison.Ordinal)
                ? DocumentKind.Notice
                : DocumentKind.Decision,
            Issuer = title.Split("关于")[0],
            Place = place.Success ? place.Value : "",
            Adopted = signed is null ? null : DayOf(signed),
        };
    }

    /// <summary>A title may run over several lines; it is over with the word for what the document is.</summary>
    private static string? TitleOf(List<string> lines)
    {
        var title = "";
        foreach (var line in lines.Take(TitleWithin))
        {
            title += line.TrimStart('#').Trim();
            if (TitleEnd().IsMatch(title)) return title;
        }

        return null;
    }

    private static DateOnly? DayOf(Match match)
    {
        var parts = Enumerable.Range(1, 3).Select(i => int.Parse(match.Groups[i].Value, CultureInfo.InvariantCulture)).ToArray();
        return parts[1] is >= 1 and <= 12 && parts[2] >= 1 && parts[2] <= DateTime.DaysInMonth(parts[0], parts[1])
            ? new DateOnly(parts[0], parts[1], parts[2])
            : null;
    }

    [GeneratedRegex("(法|条例)$")]
    private static partial Regex LawTitle();

    [GeneratedRegex("(通知|决议|决定|公告|通告|意见|规定|办法|条例|法|规则|细则)$")]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"^[\u4E00-\u9FFF]{2,6}?(市|县|区|州|省)")]
    private static partial Regex PlaceOf();

    [GeneratedRegex("(?:自|于)([1-9][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日起施行")]
    private static partial Regex InForceFrom();

    [GeneratedRegex("([1-9][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日")]
    private static partial Regex WholeDay();

    [GeneratedRegex(@"^(当前位置[:：].*|发布时间[:：]?.*|来源[:：]?|\d{4}-\d{2}-\d{2}|[（(]来源[:：].*[)）]|<!-- INFO END -->)$")]
    private static partial Regex PageLine();
}
