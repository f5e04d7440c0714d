using ChatAssistant.Bot.Replies;
using ChatAssistant.Channels.DirectLine;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.BotFramework.Manifests;

/// <summary>What other bots read to call this one as a skill: manifest/skill/skill-manifest.json with our address and app id.</summary>
internal sealed class SkillManifest(IConfiguration configuration, IOptions<SiteOptions> site)
{
    public const string Path = "/manifests/skill-manifest.json";

    private static readonly string Template = System.IO.Path.Combine(AppContext.BaseDirectory, "manifest", "skill", "skill-manifest.json");

    /// <summary>Without an app id no other bot can call, so there is nothing to say.</summary>
    public static async Task<IResult> AnswerAsync(HttpRequest request, SkillManifest manifest) =>
        manifest.AppId is { Length: > 0 } appId
            ? Results.Bytes(await manifest.WriteAsync(appId, DirectLineChannel.ReachedAt(request), request.HttpContext.RequestAborted), "application/json; charset=utf-8")
            : Results.NotFound();

    private string? AppId => configuration[BotFrameworkChannel.AppIdSetting];

    private async Task<byte[]> WriteAsync(string appId, string reachedAt, CancellationToken cancellationToken)
    {
        var address = site.Value.PublicUrl?.AbsoluteUri ?? reachedAt;
        return ManifestTemplate.Fill(
            await File.ReadAllTextAsync(Template, cancellationToken), new Dictionary<string, string> { ["appId"] = appId, ["address"] = address });
    }
}
