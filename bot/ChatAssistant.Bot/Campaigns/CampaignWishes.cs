using System.Text.RegularExpressions;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases.Campaigns;

namespace ChatAssistant.Bot.Campaigns;

/// <summary>Hears the name of a call that runs. A message that only mentions its topic, as a question about it, is none.</summary>
public sealed partial class CampaignWishes(IRunningCampaigns campaigns)
{
    /// <summary>The campaign somebody wants to take part in; null when the message is for something else. Danger goes before.</summary>
    public async ValueTask<Recognition?> ReadAsync(MessageReading message, CancellationToken cancellationToken)
    {
        if (await campaigns.TodayAsync(cancellationToken) is not { Count: > 0 } running) return null;
        foreach (var campaign in running)
        {
            if (Read(message.Text, campaign) is { } recognition && Danger.In(message) is null) return recognition;
        }

        return null;
    }

    private static Recognition? Read(string text, Campaign campaign)
    {
        var at = text.IndexOf(campaign.Topic, StringComparison.Ordinal);
        if (at < 0 || !Joining().IsMatch(text[..at])) return null;
        var rest = text[(at + campaign.Topic.Length)..];
        var saysMatter = !Joining().IsMatch(rest);
        if (saysMatter && !Lead().IsMatch(rest)) return null;
        return new(Intent.Campaign, text)
        {
            Evidence = "campaign:name",
            CampaignId = campaign.Id,
            SaysMatter = saysMatter,
            CampaignMatter = saysMatter ? Lead().Replace(rest, "") : null,
        };
    }

    // 我想参加“…”的征集。
    [GeneratedRegex("^(我们?|咱们?|想|要|来|请|报名|参加|参与|响应|说|提|点|个|一下|下|对|就|关于|的|这个|那个|专项|征集|活动|意见|建议|[“”\"'《》「」,，.。:：!！~～ ])*$")]
    private static partial Regex Joining();

    // 校园食品安全：食堂的菜不新鲜
    [GeneratedRegex("^[”\"'》」]?(的?(专项)?(征集|意见|建议))?[:：,，]+ *")]
    private static partial Regex Lead();
}
