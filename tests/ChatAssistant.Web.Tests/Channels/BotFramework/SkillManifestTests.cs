using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.BotFramework;

/// <summary>What another bot reads before it calls this one. The rules are those of the skill manifest's schema 2.2.</summary>
public sealed partial class SkillManifestTests(SharedService shared)
{
    private const string Path = "manifests/skill-manifest.json";
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private static readonly string[] Known =
        ["$schema", "$id", "name", "version", "description", "publisherName", "privacyUrl", "copyright", "license", "iconUrl", "tags", "endpoints", "dispatchModels", "activities", "activitiesSent", "definitions"];

    private static readonly string[] Required = ["$id", "$schema", "name", "version", "publisherName", "endpoints"];
    private static readonly string[] OfEndpoint = ["name", "protocol", "description", "endpointUrl", "msAppId"];
    private static readonly string[] OfMessage = ["type", "description", "value", "resultValue"];
    private static readonly string[] Others = ["messageReaction", "endOfConversation", "handoff", "typing", "conversationUpdate", "trace", "installationUpdate", "contactRelationUpdate"];

    [Fact]
    public async Task It_holds_what_the_schema_asks_and_nothing_else()
    {
        await using var service = await RunningService.StartAsync($"--MicrosoftAppId={AppId}");

        var manifest = JsonNode.Parse(await service.Http.GetStringAsync(Path, TestContext.Current.CancellationToken))!.AsObject();

        Assert.Empty(manifest.Select(member => member.Key).Except(Known));
        Assert.All(Required, name => Assert.True(manifest.ContainsKey(name), name));
        Assert.Equal("https://schemas.botframework.com/schemas/skills/v2.2/skill-manifest.json", Text(manifest["$schema"]));
        var endpoint = Assert.Single(manifest["endpoints"]!.AsArray())!.AsObject();
        Assert.Equal(OfEndpoint, endpoint.Select(member => member.Key));
        Assert.Matches(Guid(), Text(endpoint["msAppId"]));
        Assert.Equal((AppId, $"{service.Address}api/messages"), (Text(endpoint["msAppId"]), Text(endpoint["endpointUrl"])));
        Assert.All(manifest["activities"]!.AsObject().Concat(manifest["activitiesSent"]!.AsObject()), activity => AssertActivity(activity.Value!.AsObject()));
        Assert.Equal(manifest["tags"]!.AsArray().Count, manifest["tags"]!.AsArray().Select(Text).Distinct().Count());
    }

    [Fact]
    public async Task Its_address_is_the_public_one_where_that_is_set()
    {
        await using var service = await RunningService.StartAsync($"--MicrosoftAppId={AppId}", "--Site:PublicUrl=https://rd.example.gov.cn/");

        var manifest = JsonNode.Parse(await service.Http.GetStringAsync(Path, TestContext.Current.CancellationToken))!;

        Assert.Equal("https://rd.example.gov.cn/api/messages", Text(manifest["endpoints"]![0]!["endpointUrl"]));
    }

    [Fact]
    public async Task Without_an_app_id_there_is_none()
    {
        using var answer = await shared.Running.Http.GetAsync(Path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static void AssertActivity(JsonObject activity)
    {
        if (Text(activity["type"]) == "message") Assert.Empty(activity.Select(member => member.Key).Except(OfMessage));
        else Assert.Contains(Text(activity["type"]), Others);
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    [GeneratedRegex("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$")]
    private static partial Regex Guid();
}
