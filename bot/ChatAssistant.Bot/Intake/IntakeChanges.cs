using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Intake;

/// <summary>Puts what a message says into the draft.</summary>
internal static class IntakeChanges
{
    public static IntakeDraft With(this IntakeDraft draft, Said said, string message)
    {
        if (said.StartsOver) return draft with { Parts = [], Messages = [.. draft.Messages, message], Step = IntakeStep.Matter, IsRewritten = true };
        var isRepeated = draft.Messages.Contains(message);
        return draft with
        {
            Parts = [.. Parts(draft, said, isRepeated)],
            Messages = isRepeated ? draft.Messages : [.. draft.Messages, message],
            IsRewritten = false,
            Area = said.Area ?? (said.FinerArea is { } finer ? PlaceWords.Refined(draft.Area, finer) : draft.Area),
            Name = said.Name ?? draft.Name,
            Contact = said.Contact ?? draft.Contact,
            Mode = ModeAfter(draft, said),
            Forward = draft.Forward is { } forward ? forward with { MayName = MayName(said) ?? forward.MayName } : null,
        };
    }

    private static IEnumerable<string> Parts(IntakeDraft draft, Said said, bool isRepeated)
    {
        var before = said.Replaces ? [] : draft.Parts;
        var wrong = said.WrongArea is "" ? draft.Area : said.WrongArea;
        var corrected = said.Area is { } right && wrong is { Length: > 0 }
            ? before.Select(part => part.Replace(wrong, right, StringComparison.Ordinal))
            : before;
        return said.Matter.Length == 0 || isRepeated ? corrected : corrected.Append(said.Matter);
    }

    /// <summary>Who gives a name or asks for one to be shown does not stay hidden by our default; who says 匿名 does.</summary>
    private static DisplayMode ModeAfter(IntakeDraft draft, Said said) => said.Mode ?? draft.Mode;

    private static bool? MayName(Said said) => said.Mode switch
    {
        DisplayMode.Open => true,
        DisplayMode.Anonymous or DisplayMode.Hidden => false,
        _ => null,
    };
}
