using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot.Main;

/// <summary>The newest question of a conversation: what 看最接近的条文 and 登记为意见建议 refer to.</summary>
public sealed class LastQuestion(ConversationState state)
{
    private readonly IStatePropertyAccessor<string> _question = state.CreateProperty<string>("lastQuestion");

    public Task KeepAsync(ITurnContext turn, string? question, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(question) || question == Texts.ActionNearest || question == Texts.ActionRephrase
            ? Task.CompletedTask
            : _question.SetAsync(turn, question.Trim(), cancellationToken);

    public async Task<string?> RecallAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await _question.GetAsync(turn, () => null!, cancellationToken);
}
