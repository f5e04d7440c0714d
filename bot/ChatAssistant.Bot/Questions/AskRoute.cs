using ChatAssistant.Bot.Campaigns;
using ChatAssistant.Bot.Care.Manners;
using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Bot.Care.Pictures;
using ChatAssistant.Bot.Main;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Questions;

/// <summary>Questions, and what has one fixed answer.</summary>
public sealed class AskRoute(Answering answering, Conversing conversing, LastQuestion lastQuestion, WaitingPictures pictures, CampaignOffers offers) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Ask, Intent.Help, Intent.Smalltalk, Intent.Emergency];

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        if (recognition.Intent is Intent.Ask) await pictures.KeepAsync(dialogs.Context, cancellationToken);
        var reply = await ReplyAsync(dialogs.Context, recognition, cancellationToken);
        var asked = ReplyFacts.Of(reply.ChannelData)?.Rewritten ?? dialogs.Context.Activity.Text;
        if (recognition.Intent is Intent.Ask && !IsTooShort(recognition.Text)) await lastQuestion.KeepAsync(dialogs.Context, asked, cancellationToken);
        if (recognition.Intent is Intent.Ask && RegisterOffer.Fits(MessageReading.Of(dialogs.Context), reply)) RegisterOffer.AddTo(reply);
        if (IsStart(recognition)) await offers.WithAsync(reply, cancellationToken);
        await dialogs.Context.SendActivityAsync(reply, cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    /// <summary>Where channels tell us nothing of who joins, people begin with a greeting.</summary>
    private static bool IsStart(Recognition recognition) => recognition.Intent is Intent.Help || recognition.Response == Texts.Greeting;

    /// <summary>What asks nothing leaves the question before it in its place: 登记为意见建议 still means that one.</summary>
    private static bool IsTooShort(string text) => !MessageText.HasWords(text) || ShortWords.IsAcknowledgement(text) || ShortWords.IsBareNumber(text);

    private async Task<Activity> ReplyAsync(ITurnContext turn, Recognition recognition, CancellationToken cancellationToken)
    {
        if (recognition.Intent is Intent.Ask && MainReplies.ToUnreadable(turn.Activity, recognition) is { } objection) return objection;
        if (recognition.Intent is Intent.Ask && ShortWords.IsAcknowledgement(recognition.Text)) return answering.Smalltalk(Texts.Acknowledged);
        if (recognition.Intent is Intent.Smalltalk) return answering.Smalltalk(recognition.Response!);
        if (recognition.Text == Texts.ActionRephrase) return MainReplies.Rephrase();
        if (recognition.Text == Texts.ActionNearest && CuratedOnly.Holds(turn)) return answering.Withheld();
        if (recognition.Text == Texts.ActionNearest && await lastQuestion.RecallAsync(turn, cancellationToken) is { } question)
            return await answering.NearestAsync(question, Reached.At(turn.Activity), cancellationToken);
        if (recognition.Intent is Intent.Ask) return await conversing.ReplyAsync(turn, Insults.Without(recognition.Text), Reached.At(turn.Activity), cancellationToken);
        return recognition.Intent is Intent.Emergency ? FixedReplies.Emergency(recognition.IsCrisis) : FixedReplies.Help();
    }
}
