using System.Text;
using ChatAssistant.Bot.Deputies;
using ChatAssistant.Bot.Intake.Blocks;
using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Progress;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Sealing;

namespace ChatAssistant.Bot.MyData;

/// <summary>The copy a person may have of all that is kept about them, in their own words. Written when they open it and kept nowhere.</summary>
public sealed class Copies(Holdings holdings, IPersonalRecords records, OwnWords words, IOfficeTexts texts, TimeProvider clock)
{
    public async Task<string> WriteAsync(Person person, CancellationToken cancellationToken)
    {
        var held = await holdings.OfAsync(person, cancellationToken);
        var copy = new StringBuilder(string.Format(null, Texts.CopyHead, texts.Name())).Append('\n').Append(string.Format(null, Texts.CopyMadeAt, Minute(clock.GetUtcNow())));
        Add(copy, string.Format(null, Texts.CopyCases, held.Cases.Count), held.Cases.SelectMany(LinesOf));
        Add(copy, Texts.CopyDeputy, [held.Deputy is { } deputy ? Binding.BadgeOf(deputy) : Texts.MyDataNotKept]);
        Add(copy, Texts.CopyRequests, held.Requests.Select(each => $"{Minute(each.AskedAt)} {HeldText.KindOf(each.Kind)} {each.Reason}"));
        Add(copy, string.Format(null, Texts.CopyFeedback, held.Records.Feedback), []);
        var said = await records.SaidAsync(person, cancellationToken);
        Add(copy, string.Format(null, Texts.CopyConversation, said.Count), said.Select(line => $"{Minute(line.At)} {(line.IsTheirs ? Texts.CopyYou : Texts.CopyAssistant)}{line.Text}"));
        var turns = await records.TurnsAsync(person, cancellationToken);
        Add(copy, string.Format(null, Texts.CopyTurns, turns.Count), turns.Select(LineOf));
        Add(copy, string.Format(null, Texts.CopyDrafts, held.Records.Drafts.Count), held.Records.Drafts.Select(left => string.Format(null, Texts.CopyDraft, Minute(left))));
        if (held.Blocks.Count > 0) Add(copy, string.Format(null, Texts.CopyBlocks, held.Blocks.Count), held.Blocks.SelectMany(LinesOf));
        return copy.Append('\n').ToString();
    }

    private static string LineOf(TurnKept turn) => string.Join('　', new[]
    {
        $"{Minute(turn.At)} {turn.Text}",
        turn.Label,
        turn.Rewritten is { } whole ? Texts.CopyRewritten + whole : "",
        turn.Citations is [] ? "" : Texts.CopyCited + string.Join('、', turn.Citations),
    }.Where(part => part.Length > 0));

    private static void Add(StringBuilder copy, string heading, IEnumerable<string> lines)
    {
        copy.Append("\n\n").Append(heading);
        foreach (var line in lines) copy.Append('\n').Append(line);
    }

    private IEnumerable<string> LinesOf(Case each)
    {
        yield return $"\n{each.Number}　{StateTexts.Of(each.State)}　{Minute(each.CreatedAt)}　{each.Area}";
        yield return Texts.CopyMatter + words.Opened(CaseWords.Matter, each.Original, each.Text);
        if (each.Name is { } name) yield return Texts.CopyName + words.Opened(CaseWords.Name, name);
        if (each.Contact is { } contact) yield return Texts.CopyContact + words.Opened(CaseWords.Contact, contact);
        if (each.Attachments.Count > 0) yield return string.Format(null, Texts.CopyPictures, each.Attachments.Count);
        foreach (var added in each.Supplements) yield return $"{Texts.CopySupplement}{Minute(added.At)} {words.Opened(CaseWords.Supplement, added.Words)}";
        foreach (var reply in each.Replies) yield return $"{Texts.CopyReply}{Minute(reply.At)} {reply.Text}";
        foreach (var rating in each.Ratings) yield return $"{Texts.CopyRating}{Minute(rating.At)} {(rating.Reason is { } reason ? words.Opened(CaseWords.RatingReason, reason) : "")}";
    }

    private static IEnumerable<string> LinesOf(FilingBlock block)
    {
        yield return $"{Minute(block.ProposedAt)} {BlockReplies.GroundOf(block.Ground)}　{StandingOf(block)}";
        if (block.Objection is { } objection) yield return Texts.CopyObjection + objection;
        if (block.ObjectionAnswer is { } answer) yield return Texts.CopyReply + answer;
    }

    private static string StandingOf(FilingBlock block) => block switch
    {
        { IsProposal: true } => Texts.CopyBlockProposed,
        { LiftedAt: { } lifted } => string.Format(null, Texts.CopyBlockLifted, Minute(lifted)),
        { LastDay: { } last } => string.Format(null, Texts.CopyBlockUntil, $"{last:yyyy-MM-dd}"),
        _ => Texts.CopyBlockDeclined,
    };

    private static string Minute(DateTimeOffset at) => $"{BeijingTime.Local(at):yyyy-MM-dd HH:mm}";
}
