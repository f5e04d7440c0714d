using System.CommandLine;
using System.Text;
using ChatAssistant.Bot.Triage;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Staff.Units;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>staff</c>: accounts of the console. Whoever runs it is on record as the operator.</summary>
internal static class StaffCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "登录用的名字。" };
    private static readonly Option<string?> Roles = new("--roles") { Description = $"角色，用逗号隔开：{Listed(RightWords.Roles)}。不写时，第一个账号兼管理、审核和分办，以后的账号是审核和分办。" };
    private static readonly Option<string?> Granted = new("--permissions") { Description = $"另外授予的权限，用逗号隔开：{Listed(RightWords.Permissions)}。" };
    private static readonly Option<string?> Unit = new("--unit") { Description = "所属的承办单位；还没有这个单位就新建一个。" };
    private static readonly Option<string?> Area = new("--area") { Description = "只管的县区，例如 静宁县；不写为全市。" };

    public static Command Create()
    {
        var add = new Command("add", "添加一个工作人员账号。密码在提示后输入，或从标准输入读取一行；不写在命令行里，以免被别人看到。") { Name, Roles, Granted, Unit, Area };
        var rights = new Command("rights", "改一个账号的角色和权限，没有写的就不再有。") { Name, Roles, Granted, Unit, Area };
        var list = new Command("list", "列出工作人员账号和各自的权限。");
        foreach (var verb in new[] { add, rights, list }) CommandRun.Settings(verb);
        add.SetAction(CommandRun.With(AddAsync));
        rights.SetAction(CommandRun.With(ChangeAsync));
        list.SetAction(CommandRun.With(ListAsync));
        return new Command("staff", "管理工作人员账号。") { add, rights, list };
    }

    private static async Task<int> AddAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var name = parsed.GetValue(Name)!;
        if (!TryRights(parsed, out var rights, out var wrong)) return CommandRun.Say(wrong, CommandRun.WronglyCalled);
        if (ReadPassword() is not { Length: > 0 } password) return CommandRun.Say("没有收到密码，账号没有添加。", CommandRun.WronglyCalled);
        await MakeUnitAsync(services, rights, cancellationToken);
        var objections = await services.GetRequiredService<StaffAccounts>().AddAsync(name, password, rights, AuditNote.Operator, cancellationToken);
        if (objections.Count > 0) return CommandRun.Say(string.Join('\n', objections), CommandRun.Failed);
        Console.WriteLine($"已添加账号 {name}。");
        return CommandRun.Done;
    }

    private static async Task<int> ChangeAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var name = parsed.GetValue(Name)!;
        if (!TryRights(parsed, out var rights, out var wrong)) return CommandRun.Say(wrong, CommandRun.WronglyCalled);
        if (rights is null) return CommandRun.Say("要用 --roles 写明角色。", CommandRun.WronglyCalled);
        await MakeUnitAsync(services, rights, cancellationToken);
        var objection = await services.GetRequiredService<StaffAccounts>().ChangeRightsAsync(name, rights, AuditNote.Operator, cancellationToken);
        if (objection is not null) return CommandRun.Say(objection, CommandRun.Failed);
        Console.WriteLine($"已改 {name} 的权限。");
        return CommandRun.Done;
    }

    private static async Task<int> ListAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        foreach (var account in await services.GetRequiredService<StaffAccounts>().AllAsync(cancellationToken))
            Console.WriteLine($"{account.UserName}  {account.Rights.RoleTexts()}  {account.Rights.PermissionTexts()}  {account.Unit}  {account.Area}".TrimEnd());
        return CommandRun.Done;
    }

    /// <summary>Null rights are the usual ones.</summary>
    private static bool TryRights(ParseResult parsed, out StaffRights? rights, out string wrong)
    {
        (rights, wrong) = (null, "");
        var (roles, permissions, area) = (parsed.GetValue(Roles), parsed.GetValue(Granted), parsed.GetValue(Area));
        if (!RightWords.TryRead(roles, RightWords.Roles, out var role)) wrong = $"--roles 只能是：{Listed(RightWords.Roles)}。";
        if (!RightWords.TryRead(permissions, RightWords.Permissions, out var permission)) wrong = $"--permissions 只能是：{Listed(RightWords.Permissions)}。";
        var county = area is null ? null : MatterTriage.Of(area).Area;
        if (area is not null && county is null) wrong = PageTexts.RightsAreaUnknown;
        if (wrong.Length > 0) return false;
        if (roles is null && permissions is null && parsed.GetValue(Unit) is null && area is null) return true;
        rights = new(roles is null ? StaffRights.Desk.Roles : (StaffRoles)role, (Permissions)permission, parsed.GetValue(Unit)?.Trim(), county);
        return true;
    }

    private static async Task MakeUnitAsync(IServiceProvider services, StaffRights? rights, CancellationToken cancellationToken)
    {
        var units = services.GetRequiredService<UnitBook>();
        if (rights?.Unit is not { } unit || await units.HasAsync(unit, cancellationToken)) return;
        if (await units.AddAsync(unit, UnitKind.Department, rights.Area, AuditNote.Operator, cancellationToken) is null) Console.WriteLine($"已新建承办单位 {unit}。");
    }

    private static string Listed<T>(IReadOnlyList<T> all) where T : struct, Enum => string.Join("、", all.Select(each => each.Word()));

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
