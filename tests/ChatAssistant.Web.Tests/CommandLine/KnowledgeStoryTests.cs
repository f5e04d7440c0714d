using ChatAssistant.Web.Tests.Support;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Web.Tests.CommandLine;

/// <summary>Staff look after the library from a terminal.</summary>
public sealed class KnowledgeStoryTests : IDisposable
{
    private const string Notice = "灵台县人大常委会关于做好校车接送工作的通知\n各乡镇人大：\n一、检查校车。每月检查一次校车的刹车和轮胎。\n二、培训司机。每学期培训一次校车司机。\n灵台县人大常委会\n2024年3月5日\n";

    private readonly ScratchFolder _folder = new();
    private readonly ScratchFolder _files = new();

    [Fact]
    public async Task A_draft_is_looked_at_then_published_then_corrected_then_rolled_back()
    {
        var file = Write("lingtai-2024.txt", Notice);
        Assert.Contains("4部分", (await DoneAsync("knowledge", "import", file, "--preview")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("lingtai", (await DoneAsync("knowledge", "list")).Output, StringComparison.Ordinal);

        await DoneAsync("knowledge", "import", file, "--draft", "--by", "王芳");
        Assert.DoesNotContain("lingtai", (await DoneAsync("knowledge", "list")).Output, StringComparison.Ordinal);
        await DoneAsync("knowledge", "publish", "--by", "李明", "--reason", "已核对");
        Assert.Contains("lingtai-2024", (await DoneAsync("knowledge", "list")).Output, StringComparison.Ordinal);

        var corrected = Write("lingtai-2024.txt", Notice.Replace("每学期", "每学年", StringComparison.Ordinal));
        Assert.Contains("｛＋每学年", (await DoneAsync("knowledge", "diff", "lingtai-2024", corrected)).Output, StringComparison.Ordinal);
        Assert.StartsWith("新文本  lingtai-2024.txt  lingtai-2024", (await DoneAsync("knowledge", "import", corrected)).Output, StringComparison.Ordinal);
        await DoneAsync("knowledge", "rollback", "1", "--reason", "改错了", "--by", "王芳");

        Assert.Contains("每学期", (await DoneAsync("knowledge", "show", "lingtai-2024#二")).Output, StringComparison.Ordinal);
        var editions = (await DoneAsync("knowledge", "editions", "--json")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse).ToList();
        Assert.Equal(["publish", "import", "rollback"], editions.Select(edition => (string)edition["action"]!));
        Assert.Equal(("王芳", "改错了", 2, 1), ((string)editions[2]["by"]!, (string)editions[2]["reason"]!, (int)editions[2]["changes"]![0]!["before"]!, (int)editions[2]["changes"]![0]!["after"]!));
    }

    [Theory]
    [InlineData(2, "不是版次", "rollback", "abc", "--reason", "甲")]
    [InlineData(2, "--reason", "rollback", "1")]
    [InlineData(1, "没有第7版", "rollback", "7", "--reason", "甲")]
    [InlineData(1, "草稿", "publish")]
    [InlineData(1, "传染病防治法@2025-09-01", "diff", "传染病防治法@2000-01-01", "传染病防治法@2025-09-01")]
    [InlineData(1, "找不到", "import", "没有的文件.docx")]
    [InlineData(1, "找不到", "evaluate", "没有的文件.jsonl")]
    public async Task What_cannot_be_done_is_said_in_a_line(int exitCode, string word, params string[] verb)
    {
        var run = await CommandProcess.RunAsync(_folder, ["knowledge", .. verb]);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(word, Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_says_which_version_is_in_force()
    {
        var held = (await DoneAsync("knowledge", "list", "--json")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse).ToDictionary(each => (string)each["address"]!);

        Assert.Equal("已修改", held["传染病防治法@2013-06-29"]["status"]);
        Assert.Equal(("digest", 80, "2025-08-31"), ((string)held["传染病防治法@2013-06-29"]["layer"]!, (int)held["传染病防治法@2013-06-29"]["articles"]!, (string)held["传染病防治法@2013-06-29"]["ended"]!));
        Assert.Equal(64, ((string)held["pingliang-2020-02-12"]["sha256"]!).Length);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _files.Dispose();
    }

    private async Task<CommandProcess> DoneAsync(params string[] arguments)
    {
        var run = await CommandProcess.RunAsync(_folder, arguments);
        Assert.True(run.ExitCode == 0, run.Errors);
        return run;
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_files.Path, name);
        File.WriteAllText(path, text);
        return path;
    }
}
