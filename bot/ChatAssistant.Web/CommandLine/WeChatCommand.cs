using System.CommandLine;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.WeChat;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>wechat menu publish</c>: puts the menu of the manifest into the official account.</summary>
internal static class WeChatCommand
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "manifest", "wechat", "menu.json");

    private static readonly Option<string> File = new("--file")
    {
        Description = "菜单文件。默认是随程序发布的 manifest/wechat/menu.json。",
        HelpName = "FILE",
        DefaultValueFactory = _ => Shipped,
    };

    public static Command Create()
    {
        var publish = new Command("publish", "把菜单发布到公众号；关注者五分钟内看到，取消关注再关注马上看到。") { File };
        CommandRun.Settings(publish);
        publish.SetAction(CommandRun.With((services, parsed, cancellationToken) => PublishAsync(services.GetService<WeChatApi>(), parsed.GetValue(File)!, cancellationToken)));
        return new Command("wechat", "管理微信公众号。") { new Command("menu", "公众号的菜单。") { publish } };
    }

    private static async Task<int> PublishAsync(WeChatApi? api, string file, CancellationToken cancellationToken)
    {
        if (api is null) return CommandRun.Say($"没有开通微信公众号：先设置 {WeChatOptions.Section}:AppId、Token 和 AppSecret。", CommandRun.WronglyCalled);
        try
        {
            await api.PublishMenuAsync(WeChatMenu.Read(await System.IO.File.ReadAllTextAsync(file, cancellationToken)), cancellationToken);
            Console.WriteLine("菜单已发布。");
            return CommandRun.Done;
        }
        catch (Exception fault) when (fault is HttpRequestException or DeliveryFailureException)
        {
            return CommandRun.Say($"菜单没有发布：{DeliveryFailureException.CodeOf(fault)}。", CommandRun.Failed);
        }
    }
}
