using ChatAssistant.Bot.Campaigns;
using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Care;

/// <summary>Greets who comes, and looks at each message first. Somebody in danger is let through whatever else holds.</summary>
public sealed class Reception(IChannelModes modes, MessageRate rate, CampaignOffers offers, IOfficeTexts texts, TimeProvider clock)
{
    public Task<Activity> WelcomeAsync(CancellationToken cancellationToken) => offers.WithAsync(FixedReplies.Welcome(texts), cancellationToken);

    public async Task<Received> OfAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (Danger.In(MessageReading.Of(turn)) is not null) return Received.On;
        var origin = TurnOrigin.Of(turn);
        switch (rate.Admit($"{origin.Channel}/{turn.Activity.From?.Id}", turn.Activity.Id ?? ""))
        {
            case Admission.TooMany: return new(GoesOn: false, "rate", CareReplies.TooMany());
            case Admission.ToldBefore: return new(GoesOn: false, "rate");
        }

        var mode = await modes.OfAsync(origin.Conversation, cancellationToken);
        turn.TurnState.Set(mode);
        var evidence = mode.Mode is ChannelMode.Normal ? "" : $"mode:{mode.Mode.Word()}";
        return mode.Mode is ChannelMode.Maintenance
            ? new(GoesOn: false, evidence, CareReplies.Maintenance(texts, Ahead(mode.Until)))
            : new(GoesOn: true, evidence);
    }

    /// <summary>A time that has passed tells nobody when to come back.</summary>
    private string? Ahead(DateTimeOffset? until) =>
        until > clock.GetUtcNow() ? $"{BeijingTime.Local(until.Value):yyyy-MM-dd HH:mm}" : null;
}
