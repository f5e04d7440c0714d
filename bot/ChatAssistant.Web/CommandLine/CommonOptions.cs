using System.CommandLine;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Hosting;

namespace ChatAssistant.Web.CommandLine;

internal static class CommonOptions
{
    public static readonly Option<string> Data = new("--data")
    {
        Description = "保存全部数据的文件夹。",
        HelpName = "DIR",
        Recursive = true,
        DefaultValueFactory = _ => DataFolder.Default,
    };

    public static readonly Option<string?> Urls = new("--urls")
    {
        Description = $"服务监听的地址，多个用分号隔开。默认 {AssistantHost.DefaultUrl}。",
        HelpName = "URLS",
    };

    public static Option<bool> Json() => new("--json") { Description = "以JSON输出，供程序读取。" };
}
