using ChatAssistant.Web.WebChat;

namespace ChatAssistant.Web.Tests.WebChat;

public sealed class WebChatAssetsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("webchat").FullName;

    [Fact]
    public void A_program_built_without_the_client_says_so()
    {
        Assert.False(new WebChatAssets(Path.Combine(_folder, "absent")).HaveClient);
        Assert.False(new WebChatAssets(_folder).HaveClient);
    }

    [Fact]
    public void An_address_changes_when_the_content_does()
    {
        var before = AddressWhenItSays("1");
        var after = AddressWhenItSays("2");

        Assert.NotEqual(before, after);
        Assert.Equal(before, AddressWhenItSays("1"));
    }

    [Fact]
    public void The_build_carries_the_page_s_own_style_and_script_beside_the_program()
    {
        var assets = new WebChatAssets(Path.Combine(AppContext.BaseDirectory, "webchat"));

        Assert.Contains("?v=", assets.AddressOf("page.css"), StringComparison.Ordinal);
        Assert.Contains("?v=", assets.AddressOf("page.js"), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string AddressWhenItSays(string content)
    {
        File.WriteAllText(Path.Combine(_folder, WebChatAssets.Client), content);

        return new WebChatAssets(_folder).AddressOf(WebChatAssets.Client);
    }
}
