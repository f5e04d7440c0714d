using ChatAssistant.Bot.Intake;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Bot.Care.Pictures;

/// <summary>Pictures that came before the words of their matter. The next matter that is begun in the conversation takes them.</summary>
public sealed class WaitingPictures(ConversationState state, IOptions<ConversationOptions> options, TimeProvider clock)
{
    private readonly IStatePropertyAccessor<KeptPictures> _kept = state.CreateProperty<KeptPictures>("waitingPictures");

    /// <summary>Keeps the pictures of the turn's message, if it has any.</summary>
    public async Task KeepAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (IntakePictures.Of(turn.Activity) is not { Count: > 0 } pictures) return;
        var before = await WaitingAsync(turn, cancellationToken);
        await _kept.SetAsync(turn, new([.. before, .. pictures], clock.GetUtcNow()), cancellationToken);
    }

    /// <summary>Hands over what waits; after that nothing does.</summary>
    public async Task<IReadOnlyList<string>> TakeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var waiting = await WaitingAsync(turn, cancellationToken);
        await _kept.DeleteAsync(turn, cancellationToken);
        return waiting;
    }

    private async Task<string[]> WaitingAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await _kept.GetAsync(turn, () => null!, cancellationToken) is { } kept && clock.GetUtcNow() - kept.At < options.Value.PicturesWaitFor ? kept.Pictures : [];
}
