using System.Text.RegularExpressions;
using ChatAssistant.Bot.Deputies.Suggestions;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Deputies.Duties;

/// <summary>我的履职: a deputy asks what became of what they handed on and proposed. Nobody is shown anybody else's.</summary>
public sealed partial class DutyRoute(Binding binding, IDeputyBook deputies, TimeProvider clock) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.DeputyDuty];

    public Recognition? Read(string text, Situation situation) =>
        text == Texts.ActionDuty || Wish().IsMatch(text) ? new(Intent.DeputyDuty, text) { Confidence = 0.97, Evidence = "duty:words" } : null;

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        var reply = await binding.DeputyAsync(dialogs.Context, cancellationToken) is { } deputy
            ? DutyReplies.Of(deputy, await deputies.ForwardsAsync(deputy.Id, cancellationToken), await deputies.SuggestionsAsync(deputy.Id, cancellationToken), BeijingTime.Today(clock))
            : SuggestionCards.ForDeputies();
        await dialogs.Context.SendActivityAsync(reply, cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    [GeneratedRegex("^(请|帮我|我(想|要))?(查|看|查看|查询|查一下|看一下|看看)?(一下)?我的?(代表)?履职(情况|记录|档案|数据)?(怎么样|如何)?[。!！?？]*$")]
    private static partial Regex Wish();
}
