using System.CommandLine;
using ChatAssistant.Cases;
using ChatAssistant.Web.Data.Sealing;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>keys</c>: what seals the kept messages. A key itself is never shown.</summary>
internal static class KeysCommand
{
    public static Command Create()
    {
        var list = new Command("list", "列出密钥的编号和生成时间，最后一个是正在使用的。");
        var rotate = new Command("rotate", "生成一个新密钥，以后保存的内容用它加密；旧密钥留着打开旧内容。做完请备份密钥文件。");
        CommandRun.Settings(list);
        CommandRun.Settings(rotate);
        list.SetAction(CommandRun.With((services, _, _) => ListAsync(services.GetRequiredService<KeyRingFile>())));
        rotate.SetAction(CommandRun.With((services, _, _) => RotateAsync(services.GetRequiredService<KeyRingFile>())));
        return new Command("keys", "管理给保存的内容加密的密钥。") { list, rotate };
    }

    private static Task<int> ListAsync(KeyRingFile file)
    {
        foreach (var key in file.Read().Keys) Console.WriteLine($"{key.Id}  {BeijingTime.Local(key.MadeAt):yyyy-MM-dd HH:mm}");
        return Task.FromResult(CommandRun.Done);
    }

    private static Task<int> RotateAsync(KeyRingFile file)
    {
        Console.WriteLine($"新密钥：{file.Rotate().Id}。运行中的服务下次启动时改用它。请备份 {file.Location}，和数据库的备份分开存放。");
        return Task.FromResult(CommandRun.Done);
    }
}
