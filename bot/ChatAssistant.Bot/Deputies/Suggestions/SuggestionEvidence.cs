using ChatAssistant.Bot.Intake.Review;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;

namespace ChatAssistant.Bot.Deputies.Suggestions;

/// <summary>The cases a deputy may rest a suggestion on: those they handed on themselves, and those that are public.</summary>
public sealed class SuggestionEvidence(ICaseBook cases, ICaseVisibility visibility)
{
    /// <summary>The cases among these numbers that may be used, and the numbers that may not: of others' cases it is not even told that they exist.</summary>
    public async Task<(IReadOnlyList<Case> Usable, IReadOnlyList<string> Unusable)> FindAsync(
        Deputy deputy, IReadOnlyList<string> numbers, CancellationToken cancellationToken)
    {
        var usable = new List<Case>();
        var unusable = new List<string>();
        foreach (var written in numbers)
        {
            var found = CaseNumber.TryParse(written, out var number) ? await cases.FindAsync(number, cancellationToken) : null;
            if (found is not null && (found.Forward?.DeputyId == deputy.Id || visibility.IsPublic(found))) usable.Add(found);
            else unusable.Add(written);
        }

        return ([.. usable.DistinctBy(each => each.Id)], unusable);
    }
}
