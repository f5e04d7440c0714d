using System.Globalization;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary>Says what was read of each file before anything is kept.</summary>
internal sealed class ImportPreview(TextWriter output, DateOnly today)
{
    /// <summary>Nobody reads the first lines of three hundred laws.</summary>
    private const int MostInFull = 20;

    public async Task WriteAsync(IReadOnlyList<FileReading> files)
    {
        foreach (var file in files) await output.WriteAsync(TextOf(file, files.Count <= MostInFull));
        if (files.Count == 0) await output.WriteLineAsync("没有可以导入的文件。");
        if (files.Count > 1) await output.WriteLineAsync(Total(files));
    }

    public static string Word(HeldRelation relation) => relation switch
    {
        HeldRelation.Duplicate => "已有　",
        HeldRelation.NewEdition => "新文本",
        HeldRelation.NewVersion => "新版本",
        _ => "已导入",
    };

    /// <summary>Of a document that was read: what it is, how it is built and how much of it there is, how it stands to what is held.</summary>
    public static IReadOnlyList<string> FactLines(DocumentReading reading, DateOnly today)
    {
        var (facts, preview) = (reading.Document!.Facts, ReadingPreview.Of(reading.Document));
        return
        [
            $"地址 {facts.Address}  {(facts.Layer == Layer.Digest ? "摘要" : "原文")}  {Days(facts)}{facts.StatusOn(today).ToWord()}",
            $"{Built(preview)}；{preview.Letters.ToString("N0", CultureInfo.InvariantCulture)}字，{(facts.Layer == Layer.Digest ? "摘要不核对字数" : "一字不缺")}",
            Relation(reading),
        ];
    }

    private static string Total(IReadOnlyList<FileReading> files)
    {
        var read = files.Where(file => file.Reading.Document is not null).ToList();
        var articles = read.Sum(file => ReadingPreview.Of(file.Reading.Document!).Articles);
        var duplicates = read.Count(file => file.Reading.Relation == HeldRelation.Duplicate);
        return $"共{files.Count}个文件：读出{read.Count}个，{articles}条；其中重复{duplicates}个；不能导入{files.Count - read.Count}个。";
    }

    private string TextOf(FileReading file, bool inFull)
    {
        var (name, reading) = file;
        if (reading.Document is not { } document) return $"未导入  {name}  {reading.Error}\n";

        var preview = ReadingPreview.Of(document);
        List<string> lines = [$"{name}  《{document.Facts.Title}》", .. FactLines(reading, today).Select(line => $"    {line}")];
        if (inFull) lines.AddRange(preview.FirstLines.Select(line => $"    ｜{line}"));
        lines.AddRange(reading.Remarks.Select(remark => $"注意  {name}  {remark}"));
        return string.Join('\n', lines) + "\n";
    }

    private static string Days(DocumentFacts facts)
    {
        (string Name, DateOnly? Day)[] days = [("通过", facts.Adopted), ("公布", facts.Published), ("施行", facts.Effective), ("止于", facts.Ended)];
        return string.Concat(days.Where(each => each.Day is not null).Select(each => $"{each.Name} {each.Day:yyyy-MM-dd}  "));
    }

    private static string Built(ReadingPreview preview)
    {
        (int Count, string Unit)[] parts = [(preview.Parts, "编"), (preview.Chapters, "章"), (preview.Sections, "节"), (preview.Articles, "条"), (preview.Annexes, "个附件")];
        var built = string.Concat(parts.Where(part => part.Count > 0).Select(part => $"{part.Count}{part.Unit} "));
        return preview.Articles > 0 ? built.TrimEnd() : $"{built}{preview.Passages}部分";
    }

    private static string Relation(DocumentReading reading) => reading.Relation switch
    {
        HeldRelation.Duplicate => $"重复：与已收录的 {reading.RelatedTo} 内容相同，不会多存一份",
        HeldRelation.NewEdition => $"新文本：{reading.RelatedTo} 已有别的文本，导入后改用这一份，原来的留存",
        HeldRelation.NewVersion => $"新版本：同一文件另有版本 {reading.RelatedTo}",
        _ when reading.RelatedTo is { } held => $"新文件：{held} 以前只有摘要，导入后改用原文",
        _ => "新文件：以前没有收录",
    };
}
