using System.CommandLine;
using ChatAssistant.Channels.BotFramework.Manifests;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>manifest pack</c>: makes the app package that a Teams administrator uploads.</summary>
internal static class ManifestCommand
{
    private static readonly string Sources = Path.Combine(AppContext.BaseDirectory, "manifest", "teams");

    private static readonly Option<string> Out = new("--out") { Description = "写到哪个文件，例如 teams.zip。", HelpName = "FILE", Required = true };
    private static readonly Option<string?> AppId = new("--app-id") { Description = "机器人的应用ID。默认是设置 MicrosoftAppId。", HelpName = "ID" };
    private static readonly Option<string?> Address = new("--base-address") { Description = "群众打开服务的公开地址，以 https:// 开头。默认是设置 Site:PublicUrl。", HelpName = "URL" };
    private static readonly Option<string?> Developer = new("--developer") { Description = "运行这项服务的单位，最多32个字。", HelpName = "NAME" };
    private static readonly Option<string?> PackageId = new("--package-id") { Description = "应用包自己的ID，各版本相同。默认和应用ID相同。", HelpName = "ID" };
    private static readonly Option<string?> Privacy = new("--privacy-url") { Description = "个人信息说明页。默认是服务的 /privacy。", HelpName = "URL" };
    private static readonly Option<string?> Terms = new("--terms-url") { Description = "使用条款页。默认是服务的 /privacy。", HelpName = "URL" };

    private static readonly Option<string> Version = new("--package-version")
    {
        Description = "应用包的版本，更新时要更高。",
        HelpName = "VERSION",
        DefaultValueFactory = _ => "1.0.0",
    };

    public static Command Create()
    {
        var pack = new Command("pack", "生成Teams应用包，交给组织的Teams管理员上传。") { Out, AppId, Address, Developer, PackageId, Version, Privacy, Terms };
        CommandRun.Settings(pack);
        pack.SetAction(CommandRun.With((services, parsed, cancellationToken) => PackAsync(AppOf(parsed, services.GetRequiredService<IConfiguration>()), parsed.GetValue(Out)!, cancellationToken)));
        return new Command("manifest", "对外声明文件。") { pack };
    }

    private static TeamsApp AppOf(ParseResult parsed, IConfiguration configuration) => new(
        parsed.GetValue(AppId) ?? configuration["MicrosoftAppId"],
        parsed.GetValue(PackageId),
        parsed.GetValue(Version)!,
        WithSlash(AddressOf(parsed.GetValue(Address) ?? configuration["Site:PublicUrl"])),
        parsed.GetValue(Developer))
    {
        Privacy = AddressOf(parsed.GetValue(Privacy)),
        Terms = AddressOf(parsed.GetValue(Terms)),
    };

    private static async Task<int> PackAsync(TeamsApp app, string file, CancellationToken cancellationToken)
    {
        if (app.Objection() is { } objection) return CommandRun.Say($"{objection}。", CommandRun.WronglyCalled);
        await File.WriteAllBytesAsync(file, await TeamsPackage.PackAsync(Sources, app, cancellationToken), cancellationToken);
        Console.WriteLine($"已生成 {file}。请Teams管理员在管理中心上传，并把 msteams 写进 Channels:BotFramework:AllowedChannels。");
        return CommandRun.Done;
    }

    /// <summary>What is no address is looked at, and refused, with the rest.</summary>
    private static Uri? AddressOf(string? written) => Uri.TryCreate(written, UriKind.RelativeOrAbsolute, out var address) ? address : null;

    /// <summary>Whoever types an address may leave out its last slash.</summary>
    private static Uri? WithSlash(Uri? address) =>
        address is { IsAbsoluteUri: true, Query: "", Fragment: "" } && !address.AbsolutePath.EndsWith('/') ? new Uri(address.AbsoluteUri + "/") : address;
}
