using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Intake.Blocks;

/// <summary>Whether a person may file something new. Who accuses an official always may, and a deputy who hands on what others say.</summary>
public sealed class FilingGate(IBlockBook blocks)
{
    /// <summary>What to say instead of taking a matter in; null when it is taken.</summary>
    public async Task<Activity?> DeclineAsync(ITurnContext turn, IntakeDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Forward is not null) return null;
        var person = Person.Of(turn);
        return await blocks.InForceAsync(person.Channel, person.UserId, cancellationToken) is { } block && !MayAccuse(draft) ? BlockReplies.Declined(block) : null;
    }

    /// <summary>What nobody has told yet may accuse somebody, unless they call it a suggestion. The gate is asked again when they confirm it.</summary>
    private static bool MayAccuse(IntakeDraft draft) => draft.HasMatter ? LaneChoice.For(draft) is Lane.Accusation : !draft.IsCalledSuggestion;
}
