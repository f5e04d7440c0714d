using System.Diagnostics;
using System.Text;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Importing;

/// <summary>Two thousand files that were broken at random, the same ones at every run.</summary>
public sealed class FuzzTests
{
    private const int Files = 2000;

    /// <summary>A thousand times what one takes; only a hang is slower.</summary>
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(10);

    private static readonly DocumentImporter Importer = new(new CommandTextExtractor(ImportLimits.Default, []), ImportLimits.Default);

    [Fact]
    public async Task A_broken_file_is_read_or_refused_and_never_throws_or_hangs()
    {
        var random = new Random(20200212);
        var originals = Originals();
        var (read, refused) = (0, 0);
        for (var i = 0; i < Files; i++)
        {
            var (name, bytes) = originals[i % originals.Count];
            var broken = Break(bytes, originals[random.Next(originals.Count)].Bytes, random);
            var watch = Stopwatch.StartNew();
            var files = await Importer.ReadAsync(name, broken, Holdings.None, TestContext.Current.CancellationToken);

            Assert.True(watch.Elapsed < Guard, $"File {i}, {name}: {watch.Elapsed}");
            Assert.All(files, file => Assert.NotEqual(file.Reading.Error is null, file.Reading.Document is null));
            read += files.Count(file => file.Reading.Error is null);
            refused += files.Count(file => file.Reading.Error is not null);
        }

        Assert.True(read > 100 && refused > 100, $"{read} read, {refused} refused: the breaking breaks too much or too little.");
    }

    private static List<(string Name, byte[] Bytes)> Originals()
    {
        var law = Encoding.UTF8.GetBytes(SampleLaw.Text);
        var markdown = Encoding.UTF8.GetBytes("---\nid: a\ntitle: 甲法\nkind: law\naliases: [乙, 丙]\neffective: 2020-01-01\n---\n# 甲法\n\n**第一条**　甲。\n\n## 附件\n\n| 丁 | 戊 |\n|---|---|\n| 己 | <br>庚 |\n");
        var digest = Encoding.UTF8.GetBytes("---\nid: a\ntitle: 甲法\nkind: law\nlayer: digest\n---\n## 第一条 目的\n\n有书看。\n\nasked as:\n- 有书吗\n");
        var page = Encoding.UTF8.GetBytes("<%@ page %><html><head><meta charset=gbk><title>甲</title></head><body>" + string.Concat(SampleLaw.Lines.Select(line => $"<p><span>{line}</span></p>")) + "<table><tr><td>甲<td>乙</table></body></html>");
        return
        [
            ("a.txt", law),
            ("b.txt", Encoding.Unicode.GetBytes(SampleLaw.Text)),
            ("c.txt", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(SampleLaw.Text)),
            ("d.md", markdown),
            ("e.md", digest),
            ("f.html", page),
            ("g.docx", Packed.Docx(SampleLaw.Lines)),
            ("h.zip", Packed.Zip(("a.txt", law), ("b/c.docx", Packed.Docx(SampleLaw.Lines)), ("versions.json", "[{\"short\":\"甲\",\"title\":\"甲法\",\"file\":\"a.txt\",\"effective\":\"2020-01-01\"}]"u8.ToArray()))),
            ("i.doc", page),
            ("j.pdf", "%PDF-1.4"u8.ToArray()),
        ];
    }

    private static byte[] Break(byte[] bytes, byte[] other, Random random)
    {
        var broken = bytes.ToList();
        for (var times = random.Next(1, 4); times > 0 && broken.Count > 0; times--)
        {
            var at = random.Next(broken.Count);
            switch (random.Next(6))
            {
                case 0:
                    broken[at] = (byte)random.Next(256);
                    break;
                case 1:
                    broken[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    broken.RemoveRange(at, broken.Count - at);
                    break;
                case 3:
                    broken.RemoveRange(at, Math.Min(random.Next(1, 40), broken.Count - at));
                    break;
                case 4:
                    broken.InsertRange(at, other.Skip(random.Next(other.Length)).Take(random.Next(200)));
                    break;
                default:
                    broken.InsertRange(at, broken.GetRange(at, Math.Min(random.Next(1, 200), broken.Count - at)));
                    break;
            }
        }

        return [.. broken];
    }
}
