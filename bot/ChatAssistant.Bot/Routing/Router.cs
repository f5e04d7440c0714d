using System.Text.RegularExpressions;
using ChatAssistant.Bot.Campaigns;
using ChatAssistant.Bot.Feedback;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Routing;

/// <summary>Decides where a message goes: by fixed rules first, then to the route that is surest of it, and else it is a question.</summary>
public sealed partial class Router
{
    private readonly Dictionary<Intent, IRoute> _routes;
    private readonly Situations _situations;
    private readonly CampaignWishes _campaigns;

    public Router(IEnumerable<IRoute> routes, Situations situations, CampaignWishes campaigns)
    {
        Routes = [.. routes];
        _routes = Routes.SelectMany(route => route.Intents.Select(intent => (intent, route))).ToDictionary();
        (_situations, _campaigns) = (situations, campaigns);
    }

    public IReadOnlyList<IRoute> Routes { get; }

    public IRoute For(Intent intent) => _routes[intent];

    /// <summary>Reads the turn's message and remembers what it was taken for.</summary>
    public async Task<Recognition> ReadAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var before = await _situations.OfAsync(turn, cancellationToken);
        // From here on the number is the command it stands for; as it was typed it is kept with the message.
        if (NumberedOffers.Picked(MessageText.Clean(turn.Activity.Text), before.Offered) is { } picked) turn.Activity.Text = picked;
        var message = MessageReading.Of(turn);
        var recognition = await _campaigns.ReadAsync(message, cancellationToken) ?? Read(message, before);
        await _situations.KeepAsync(turn, before with { LastIntent = recognition.Intent, Offered = [] }, cancellationToken);
        NoteOffers(turn, cancellationToken);
        turn.TurnState.Set(recognition);
        return recognition;
    }

    private void NoteOffers(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.OnSendActivities(async (_, activities, next) =>
        {
            if (activities.FindLast(activity => activity.Type == ActivityTypes.Message) is { } last && NumberedOffers.In(last) is { Length: > 0 } offered)
                await _situations.KeepAsync(turn, await _situations.OfAsync(turn, cancellationToken) with { Offered = offered }, cancellationToken);
            return await next();
        });

    private Recognition Read(MessageReading message, Situation situation)
    {
        var fixedOne = IntentRecognizer.Recognize(message);
        if (situation.LastIntent is Intent.Emergency && fixedOne.Intent is not Intent.Emergency && Relief().IsMatch(fixedOne.Text))
            return new(Intent.Smalltalk, fixedOne.Text) { Response = Texts.AfterEmergency, Evidence = "after_emergency" };
        if (fixedOne.Intent is not Intent.Ask) return fixedOne;
        if (!MessageText.HasWords(fixedOne.Text)) return OfSigns(fixedOne.Text) ?? fixedOne;
        return Routes.Select(route => route.Read(message, situation))
            .OfType<Recognition>()
            .MaxBy(claim => claim.Confidence) ?? fixedOne;
    }

    /// <summary>A message of signs alone, as 👍.</summary>
    private static Recognition? OfSigns(string text) => FeedbackWords.VerdictOfSigns(text) switch
    {
        true => new(Intent.Smalltalk, text) { Response = Texts.FeedbackThanks, Evidence = "signs" },
        false => new(Intent.Feedback, text) { Evidence = "signs" },
        null => null,
    };

    // Short words of somebody for whom help has come.
    [GeneratedRegex("^.{0,15}(谢谢|多谢|来了|到了|没事了|好了|送医院了|脱险了|醒了).{0,6}$")]
    private static partial Regex Relief();
}
