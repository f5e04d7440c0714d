using System.Diagnostics;
using System.Text;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Importing;

public sealed class HostileFileTests
{
    /// <summary>No file may take longer, whatever the machine is busy with.</summary>
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(20);

    private static readonly DocumentImporter Importer = new(new CommandTextExtractor(ImportLimits.Default, []), ImportLimits.Default);

    public static TheoryData<string, string> Refused => new()
    {
        { "empty", "空的" },
        { "binary", "不是文字" },
        { "nul", "不是文字" },
        { "forty-megabytes", "10兆字节" },
        { "zip-bomb", "异常地大" },
        { "large-zip", "50兆字节" },
        { "many-entries", "超过1000个" },
        { "zip-slip", "包外" },
        { "zip-slip-windows", "包外" },
        { "zip-in-zip", "压缩包里还有压缩包" },
        { "docx-bomb", "异常地大" },
        { "docx-entities", "损坏" },
        { "docx-deep", "异常复杂" },
        { "docx-without-document", "不是有效的 Word" },
        { "docx-truncated", "损坏" },
        { "docx-password", "密码" },
        { "picture-as-txt", "不是文字" },
        { "zip-as-txt", "与文件名不符" },
        { "rtf", "RTF" },
        { "many-tags", "标记太多" },
        { "deep-front-matter", "标题" },
        { "no-text", "没有读出" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_hostile_or_broken_file_is_refused_in_one_plain_sentence(string what, string word)
    {
        var (name, bytes) = Make(what);
        var watch = Stopwatch.StartNew();
        var reading = Assert.Single(await Importer.ReadAsync(name, bytes, Holdings.None, TestContext.Current.CancellationToken)).Reading;

        Assert.Contains(word, reading.Error, StringComparison.Ordinal);
        Assert.EndsWith("。", reading.Error, StringComparison.Ordinal);
        Assert.Equal(1, reading.Error!.Count(c => c == '。'));
        Assert.Null(reading.Source);
        Assert.True(watch.Elapsed < Guard, $"{watch.Elapsed}");
    }

    public static TheoryData<string> Heavy => ["nested-spans", "nested-tables", "unclosed-tags", "blanks", "dashes", "title-lines", "brackets", "items", "one-line", "directives", "same-article"];

    [Theory]
    [MemberData(nameof(Heavy))]
    public async Task A_heavy_file_neither_hangs_nor_overflows(string what)
    {
        var (name, text) = HeavyText(what);
        var watch = Stopwatch.StartNew();
        await Importer.ReadAsync(name, Encoding.UTF8.GetBytes(text), Holdings.None, TestContext.Current.CancellationToken);

        Assert.True(watch.Elapsed < Guard, $"{watch.Elapsed}");
    }

    [Fact]
    public void A_hundred_thousand_nested_spans_are_read_as_their_text()
    {
        var (name, text) = HeavyText("nested-spans");

        Assert.Equal("关于开会的通知", DocumentReader.Read(name, Encoding.UTF8.GetBytes(text)).Document!.Nodes[0].Text);
    }

    [Fact]
    public async Task One_broken_file_in_a_zip_leaves_the_others_readable()
    {
        var zip = Packed.Zip(("好/通知.txt", Encoding.UTF8.GetBytes("关于开会的通知\n明天开会。")), ("坏/a.docx", "PK\x03\x04 broken"u8.ToArray()), ("图.png", [1, 2, 3]));
        var files = await Importer.ReadAsync("a.zip", zip, Holdings.None, TestContext.Current.CancellationToken);

        Assert.Equal(["坏/a.docx", "好/通知.txt"], files.OrderBy(file => file.Reading.Error is null).Select(file => file.FileName));
        Assert.Equal("关于开会的通知", files.Single(file => file.Reading.Error is null).Reading.Document!.Facts.Title);
    }

    private static (string Name, byte[] Bytes) Make(string what) => what switch
    {
        "empty" => ("a.txt", []),
        "binary" => ("a.txt", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7 % 32))]),
        "nul" => ("a.txt", Encoding.UTF8.GetBytes("关于开会的通知\n\0\0\0明天开会。")),
        "forty-megabytes" => ("a.txt", [.. Enumerable.Repeat((byte)'a', 40 * 1024 * 1024)]),
        "zip-bomb" => ("a.zip", Packed.Zip(("a.txt", new byte[20 * 1024 * 1024]))),
        "large-zip" => ("a.zip", Packed.Zip([.. Enumerable.Range(0, 300).Select(i => ($"{i}.txt", Poorly(200 * 1024)))])),
        "many-entries" => ("a.zip", Packed.Zip([.. Enumerable.Range(0, 1001).Select(i => ($"{i}.txt", new byte[] { 65 }))])),
        "zip-slip" => ("a.zip", Packed.Zip(("../../a.txt", "a"u8.ToArray()))),
        "zip-slip-windows" => ("a.zip", Packed.Zip((@"C:\a.txt", "a"u8.ToArray()))),
        "zip-in-zip" => ("a.zip", Packed.Zip(("b.zip", Packed.Zip(("a.txt", "a"u8.ToArray()))))),
        "docx-bomb" => ("a.docx", Packed.DocxOf(new string(' ', 30 * 1024 * 1024))),
        "docx-entities" => ("a.docx", Packed.Zip(("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>"u8.ToArray()))),
        "docx-deep" => ("a.docx", Packed.DocxOf(string.Concat(Enumerable.Repeat("<w:tbl>", 600)) + string.Concat(Enumerable.Repeat("</w:tbl>", 600)))),
        "docx-without-document" => ("a.docx", Packed.Zip(("a.xml", "<a/>"u8.ToArray()))),
        "docx-truncated" => ("a.docx", Packed.Docx(SampleLaw.Lines)[..^60]),
        "docx-password" => ("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]),
        "picture-as-txt" => ("a.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[100]]),
        "zip-as-txt" => ("a.txt", Packed.Zip(("a.txt", "a"u8.ToArray()))),
        "rtf" => ("a.doc", @"{\rtf1 a}"u8.ToArray()),
        "many-tags" => ("a.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<b></b>", 300_000)))),
        "deep-front-matter" => ("a.md", Encoding.UTF8.GetBytes("---\nid: " + new string('[', 100_000) + "\n---\n甲\n")),
        _ => ("关于开会的通知.docx", Packed.Docx("", " ")),
    };

    private static (string Name, string Text) HeavyText(string what) => what switch
    {
        "nested-spans" => ("a.html", string.Concat(Enumerable.Repeat("<span>", 100_000)) + "关于开会的通知" + string.Concat(Enumerable.Repeat("</span>", 100_000))),
        "nested-tables" => ("a.html", string.Concat(Enumerable.Repeat("<table><tr><td><p>", 50_000)) + "关于开会的通知"),
        "unclosed-tags" => ("a.html", "关于开会的通知" + string.Concat(Enumerable.Repeat("<table <a href=\"", 400_000))),
        "blanks" => ("a.html", "<p>关于开会的通知" + new string(' ', 9_000_000) + "甲"),
        "dashes" => ("a.md", "# 关于开会的通知\n" + new string('-', 4_000_000) + "x\n| " + new string('-', 4_000_000) + " |x\n"),
        "title-lines" => ("a.md", "# 甲法\n## 第一章 总则\n" + string.Concat(Enumerable.Repeat("甲\n", 1_000_000)) + "第一条 乙。\n"),
        "brackets" => ("a.md", "# 关于开会的通知\n" + new string('[', 2_000_000) + string.Concat(Enumerable.Repeat("[甲](", 400_000))),
        "items" => ("a.txt", "关于开会的通知\n一、甲\n" + string.Concat(Enumerable.Repeat("（一）甲；（二）乙\n", 200_000))),
        "one-line" => ("a.txt", "关于开会的通知\n" + new string('甲', 3_000_000)),
        "directives" => ("a.jsp", string.Concat(Enumerable.Repeat("<%@ a %>", 1_000_000)) + "关于开会的通知"),
        _ => ("a.txt", "甲法\n" + string.Concat(Enumerable.Repeat("第一条 甲\n第一章 乙\n附件 丙\n", 150_000))),
    };

    /// <summary>Text that packs to an eighth or so: not a bomb, only large.</summary>
    private static byte[] Poorly(int length)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, length).Select(_ => (byte)('a' + random.Next(2)))];
    }
}
