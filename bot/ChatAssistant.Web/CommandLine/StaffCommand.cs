using System.CommandLine;
using System.Text;
using ChatAssistant.Web.Staff;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>staff</c>: accounts of the console.</summary>
internal static class StaffCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "登录用的名字。" };

    public static Command Create()
    {
        var add = new Command("add", "添加一个工作人员账号。密码在提示后输入，或从标准输入读取一行；不写在命令行里，以免被别人看到。") { Name };
        CommandRun.Settings(add);
        add.SetAction(CommandRun.With(AddAsync));
        return new Command("staff", "管理工作人员账号。") { add };
    }

    private static async Task<int> AddAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var name = parsed.GetValue(Name)!;
        if (ReadPassword() is not { Length: > 0 } password) return CommandRun.Say("没有收到密码，账号没有添加。", CommandRun.WronglyCalled);
        var objections = await services.GetRequiredService<StaffAccounts>().AddAsync(name, password);
        if (objections.Count > 0) return CommandRun.Say(string.Join('\n', objections), CommandRun.Failed);
        Console.WriteLine($"已添加账号 {name}。");
        return CommandRun.Done;
    }

    private static string? ReadPassword()
    {
        if (Console.IsInputRedirected) return Console.ReadLine();
        Console.Error.Write("密码（输入时不显示）：");
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key is ConsoleKey.Backspace) typed.Length = Math.Max(0, typed.Length - 1);
            else typed.Append(key.KeyChar);
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
