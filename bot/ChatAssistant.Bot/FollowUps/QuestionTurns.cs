using ChatAssistant.Bot.Replies;
using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>The newest questions of a conversation, oldest first.</summary>
public sealed class QuestionTurns(ConversationState state)
{
    /// <summary>Nobody leans on what was asked longer ago.</summary>
    private const int Most = 5;

    private readonly IStatePropertyAccessor<QuestionTurn[]> _turns = state.CreateProperty<QuestionTurn[]>("questionTurns");

    public async Task KeepAsync(ITurnContext turn, QuestionTurn question, CancellationToken cancellationToken)
    {
        var kept = await _turns.GetAsync(turn, () => [], cancellationToken);
        await _turns.SetAsync(turn, [.. kept.Append(question).TakeLast(Most)], cancellationToken);
    }

    /// <summary>What a question can lean on: the newest that was answered. What was refused said nothing to lean on.</summary>
    public async Task<QuestionTurn?> AnsweredAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await _turns.GetAsync(turn, () => [], cancellationToken)).LastOrDefault(each => each.Status == ReplyStatus.Answered);

    /// <summary>The newest question, when the person was asked back to choose; else null.</summary>
    public async Task<QuestionTurn?> OpenAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await _turns.GetAsync(turn, () => [], cancellationToken) is [.., { Choices.Length: > 0 } newest] ? newest : null;
}
