using System.Text.RegularExpressions;
using ChatAssistant.Bot.Intake;
using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot.Deputies;

/// <summary>A matter told before it was clear in whose name it goes: kept until it is.</summary>
public sealed partial class PendingMatter(ConversationState state)
{
    private readonly IStatePropertyAccessor<string> _matter = state.CreateProperty<string>("pendingMatter");

    /// <summary>Whether somebody who is not known as a deputy wants to go on in their own name.</summary>
    public static bool IsAsPerson(string text) => AsPerson().IsMatch(text);

    public Task KeepAsync(ITurnContext turn, string matter, CancellationToken cancellationToken) =>
        matter.Length == 0 ? Task.CompletedTask : _matter.SetAsync(turn, matter, cancellationToken);

    /// <summary>The person's own draft: what was told before, with what the message adds.</summary>
    public async Task<IntakeDraft> DraftAsync(ITurnContext turn, string message, CancellationToken cancellationToken)
    {
        var draft = new IntakeDraft();
        if (await _matter.GetAsync(turn, () => null!, cancellationToken) is { } told) draft = draft.With(SaidReading.Of(told, IntakeStep.Matter), told);
        await _matter.DeleteAsync(turn, cancellationToken);
        return draft.With(SaidReading.Of(AsPerson().Replace(message, ""), IntakeStep.Area), message);
    }

    [GeneratedRegex("^(那|就|那就|我)*(先)?(按|以|用)(我)?(自己)?的?个人(的)?(名义|身份)(来)?(提|登记|反映|说|报)?[吧了,，。]*|^个人(名义)?(提|登记)[吧了]*$")]
    private static partial Regex AsPerson();
}
