using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Peers;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.CommandLine;

/// <summary>The app package for Teams, as an administrator gets it.</summary>
public sealed class ManifestCommandTests(PeerPackages packages)
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private static readonly string[] Values = ["--app-id", AppId, "--base-address", "https://rd.example.gov.cn", "--developer", "崆峒区人大常委会办公室"];

    [Fact]
    public async Task The_package_is_as_Microsofts_schemas_have_it()
    {
        packages.Require();
        using var folder = new ScratchFolder();
        await ZipFile.ExtractToDirectoryAsync(await PackAsync(folder, Values), Path.Combine(folder.Path, "package"), TestContext.Current.CancellationToken);

        var judged = await PeerScript.RunAsync("teams.cjs", Path.Combine(folder.Path, "package"));

        Assert.Empty(judged["manifest"]!.AsArray());
        Assert.Empty(judged["english"]!.AsArray());
        Assert.NotEmpty(judged["spoilt"]!.AsArray());
    }

    [Fact]
    public async Task It_says_whose_bot_it_is_and_where_it_lives()
    {
        using var folder = new ScratchFolder();

        var manifest = JsonNode.Parse(await ReadAsync(await PackAsync(folder, Values), "manifest.json"))!;

        Assert.Equal((AppId, AppId, "1.0.0"), (Text(manifest["id"]), Text(manifest["bots"]![0]!["botId"]), Text(manifest["version"])));
        Assert.Equal("rd.example.gov.cn", Text(Assert.Single(manifest["validDomains"]!.AsArray())));
        Assert.Equal("https://rd.example.gov.cn/privacy", Text(manifest["developer"]!["privacyUrl"]));
        Assert.Equal("崆峒区人大常委会办公室", Text(manifest["developer"]!["name"]));
        Assert.Equal(["personal", "team", "groupChat"], manifest["bots"]![0]!["scopes"]!.AsArray().Select(Text));
        Assert.DoesNotContain("{", manifest.ToJsonString().Replace("{\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_lies_at_the_root_and_the_same_values_give_the_same_bytes()
    {
        using var folder = new ScratchFolder();
        var first = await PackAsync(folder, Values);
        var again = await PackAsync(folder, [.. Values], "again.zip");

        await using (var archive = await ZipFile.OpenReadAsync(first, TestContext.Current.CancellationToken))
            Assert.Equal(["manifest.json", "color.png", "outline.png", "en.json"], archive.Entries.Select(entry => entry.FullName));
        Assert.Equal(await File.ReadAllBytesAsync(first, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(again, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public async Task An_icon_has_the_size_that_Teams_wants(string name, int side)
    {
        using var folder = new ScratchFolder();

        var icon = await ReadAsync(await PackAsync(folder, Values), name);

        Assert.Equal((side, side), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
    }

    [Fact]
    public async Task The_outline_is_white_on_nothing()
    {
        using var folder = new ScratchFolder();

        var pixels = PlainPng.Read(await ReadAsync(await PackAsync(folder, Values), "outline.png"));

        var drawn = pixels.Where(pixel => pixel.Alpha > 0).ToList();
        Assert.InRange(drawn.Count, 50, pixels.Count / 2);
        Assert.All(drawn, pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
    }

    [Fact]
    public async Task Settings_stand_in_for_what_is_not_said()
    {
        using var folder = new ScratchFolder();

        var manifest = JsonNode.Parse(await ReadAsync(
            await PackAsync(folder, ["--developer", "人大办", "--package-version", "2.1.0", $"--MicrosoftAppId={AppId}", "--Site:PublicUrl=https://rd.example.gov.cn/bot/"]), "manifest.json"))!;

        Assert.Equal(("https://rd.example.gov.cn/bot/", "2.1.0"), (Text(manifest["developer"]!["websiteUrl"]), Text(manifest["version"])));
    }

    [Theory]
    [InlineData("--app-id", "not-an-id", "--app-id")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000", "--app-id")]
    [InlineData("--base-address", "http://rd.example.gov.cn/", "--base-address")]
    [InlineData("--base-address", "https://127.0.0.1/", "--base-address")]
    [InlineData("--base-address", "https://localhost/", "--base-address")]
    [InlineData("--developer", "", "--developer")]
    [InlineData("--developer", "这个单位的名称实在是太长了因为它一共写了三十三个字之多放不下去啊呀", "--developer")]
    [InlineData("--package-version", "1.0", "--package-version")]
    [InlineData("--package-id", "x", "--package-id")]
    [InlineData("--terms-url", "http://rd.example.gov.cn/terms", "--terms-url")]
    public async Task A_value_that_will_not_do_is_named_and_nothing_is_written(string option, string value, string named)
    {
        using var folder = new ScratchFolder();
        var file = Path.Combine(folder.Path, "teams.zip");

        var at = Array.IndexOf(Values, option);
        var values = at < 0 ? [.. Values, option, value] : Values.Select((each, index) => index == at + 1 ? value : each).ToArray();

        var run = await CommandProcess.RunAsync(folder, ["manifest", "pack", "--out", file, .. values]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(named, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    private static async Task<string> PackAsync(ScratchFolder folder, string[] values, string name = "teams.zip")
    {
        var file = Path.Combine(folder.Path, name);
        var run = await CommandProcess.RunAsync(folder, ["manifest", "pack", "--out", file, .. values]);
        Assert.True(run.ExitCode == 0, run.Errors);
        return file;
    }

    private static async Task<byte[]> ReadAsync(string package, string name)
    {
        await using var archive = await ZipFile.OpenReadAsync(package, TestContext.Current.CancellationToken);
        await using var stream = await archive.GetEntry(name)!.OpenAsync(TestContext.Current.CancellationToken);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, TestContext.Current.CancellationToken);
        return content.ToArray();
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
