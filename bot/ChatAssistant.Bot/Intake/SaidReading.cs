using System.Text.RegularExpressions;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Intake;

/// <summary>Reads what a message says to a matter being taken in, clause by clause. What is not about the filing is about the matter.</summary>
internal static partial class SaidReading
{
    /// <summary>A clause that mentions a mode in passing tells about the matter.</summary>
    private const int LongestModeClause = 20;

    /// <summary>这个嘛 adds nothing to a matter.</summary>
    private const int ShortestAddition = 5;

    /// <param name="text">As <see cref="Routing.MessageText.Clean"/> leaves it.</param>
    /// <param name="step">What was waited for.</param>
    public static Said Of(string text, IntakeStep step)
    {
        if (EnglishText.Is(text)) return EnglishSaid.Of(text, step);
        var plain = Simplified.Of(text);
        if (SaidWords.IsRestart(plain)) return new() { StartsOver = true };
        var said = new Said { DoubtsNaming = SaidWords.DoubtsNaming(plain) };
        if (SaidWords.AfterAnonymous(plain) is { } rest) (said, text, plain) = (said with { Mode = DisplayMode.Anonymous }, text[^rest.Length..], rest);
        var (written, dictated) = (text, SaidWords.Dictated(plain));
        if (dictated is { } own) (said, text) = (said with { Replaces = own.Replaces }, text[..plain.LastIndexOf(own.Text, StringComparison.Ordinal)]);

        var (matter, before) = (new List<string>(), "");
        foreach (var (clause, marks) in Clauses.Of(text))
        {
            var words = Simplified.Of(clause);
            var after = PeopleWords.IsContactOfOther(before, words) ? said : Absorb(said, words, step);
            before = words;
            if (ReferenceEquals(after, said) && !SaidWords.IsFiller(words)) matter.Add(clause + marks);
            said = after;
        }

        if (dictated is not null) said = said with { Agrees = false, OrdersFiling = false };
        if (said.Name is { } name) said = said with { Name = Simplified.AsWritten(name, written) };
        return Finish(said, dictated is { } told ? Simplified.AsWritten(told.Text, written) : string.Concat(matter).Trim('，', ',', ' ', '、'), text, step);
    }

    /// <summary>What a clause adds; the same object when it is not about the filing.</summary>
    private static Said Absorb(Said said, string clause, IntakeStep step)
    {
        if (step is IntakeStep.Review && SaidWords.IsOrderToFile(clause)) return said with { OrdersFiling = true, Mode = SaidWords.ModeIn(clause) ?? said.Mode };
        if (step is IntakeStep.Review && SaidWords.IsYes(clause)) return said with { Agrees = true };
        if (SaidWords.IsAboutPrevious(clause)) return said with { };
        if (ShortModeIn(clause) is { } mode) return said with { Mode = mode, Contact = PeopleWords.ContactIn(clause) ?? said.Contact };
        if (Corrected(said, clause) is { } corrected) return corrected;
        if (PeopleWords.SelfIn(clause) is { } self)
            return said with { Name = self.Name ?? said.Name, Area = PlaceWords.In(clause) ?? said.Area, Contact = self.Contact ?? said.Contact };
        return PeopleWords.IsContactOnly(clause) ? said with { Contact = PeopleWords.ContactIn(clause) }
            : PlaceWords.IsPlaceOnly(clause) ? said with { Area = PlaceWords.In(clause) ?? clause }
            : step is not IntakeStep.Matter && PlaceWords.FinerIn(clause) is { } finer ? said with { FinerArea = finer }
            : said;
    }

    private static DisplayMode? ShortModeIn(string clause) => clause.Length <= LongestModeClause ? SaidWords.ModeIn(clause) : null;

    private static Said? Corrected(Said said, string clause)
    {
        if (PlaceMistaken().IsMatch(clause)) return said with { };
        if (NotThere().Match(clause) is { Success: true } wrong && PlaceWords.In(wrong.Groups["place"].Value) is { } place) return said with { WrongArea = place };
        return Rather().Match(clause) is { Success: true } right && PlaceWords.In(right.Groups["place"].Value) is not null
            ? said with { Area = right.Groups["place"].Value, WrongArea = said.WrongArea ?? "" }
            : null;
    }

    /// <summary>
    /// 可以 with a new fact beside it is no yes to what stands there; 提交 is, unless something is being put right. What is said when a place
    /// was asked for is the place, also when no list has it.
    /// </summary>
    private static Said Finish(Said said, string matter, string text, IntakeStep step)
    {
        var corrects = said.WrongArea is not null || said.Replaces || said.DoubtsNaming;
        var isPlace = step is IntakeStep.Area && said is { Area: null, FinerArea: null } && matter.Length is > 0 and <= Case.LongestArea && NamesPlace(Simplified.Of(matter), Simplified.Of(text));
        var addsNothing = matter.Length == 0 && said is { Mode: null, Area: null, FinerArea: null, Name: null, Contact: null };
        return said with
        {
            Confirms = !corrects && (said.OrdersFiling || (said.Agrees && addsNothing)),
            Matter = isPlace || IsOfNoUse(said, matter, text, step) ? "" : matter,
            Area = said.Area ?? (step is IntakeStep.Review ? null : PlaceWords.In(Simplified.Of(text))) ?? (isPlace ? matter : null),
        };
    }

    private static bool NamesPlace(string matter, string text) =>
        PlaceWords.In(text) is null && PlaceWords.MayBePlace(matter) && !SaidWords.IsYes(matter) && !SaidWords.IsOrderToFile(matter);

    private static bool IsOfNoUse(Said said, string matter, string text, IntakeStep step) =>
        (step is not IntakeStep.Matter && matter.Length < ShortestAddition)
        || (step is IntakeStep.Matter && SaidWords.IsAllYes(text))
        || (said is { DoubtsNaming: true, Replaces: false } && matter.Length < text.Length / 2);

    [GeneratedRegex("(地方|地点|地址|位置|县|区|镇)(我)?(说|写|填|报)?(错|反)(了)?$")]
    private static partial Regex PlaceMistaken();

    [GeneratedRegex("^(地[方点址]|位置)?(不是|不在)(?<place>.+)$")]
    private static partial Regex NotThere();

    [GeneratedRegex("^(地[方点址]|位置)?(应该|应当|其实)?(是|在|改成|改为|换成|改到|写成)(?<place>.+)$")]
    private static partial Regex Rather();
}
