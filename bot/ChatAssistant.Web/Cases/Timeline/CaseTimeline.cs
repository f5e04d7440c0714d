using ChatAssistant.Cases;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Cases.Extensions;
using ChatAssistant.Web.Library;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Cases.Timeline;

/// <summary>一单到底: all of a case in one order: steps, replies, what the citizen added, ratings, requests for time, who joined, and what was told of it.</summary>
public sealed class CaseTimeline
{
    private readonly CaseFile _file;
    private readonly Queue<Reply> _replies;
    private readonly Queue<Supplement> _supplements;
    private readonly Queue<Rating> _ratings;
    private readonly Queue<CaseAttachment> _added;

    private CaseTimeline(CaseFile file)
    {
        _file = file;
        _replies = new(file.Case.Replies.OrderBy(each => each.At));
        _supplements = new(file.Case.Supplements.OrderBy(each => each.At));
        _ratings = new(file.Case.Ratings.OrderBy(each => each.Round));
        _added = new(CaseAttachments.Of(file.Case).Skip(file.Case.Attachments.Count));
    }

    /// <summary>Oldest first.</summary>
    public static IReadOnlyList<TimelineEntry> Of(CaseFile file)
    {
        var timeline = new CaseTimeline(file);
        return [.. file.Case.Events.OrderBy(each => each.Sequence).Where(each => each.Action is not CaseActions.Joined).Select(timeline.Entry)
            .Concat(Joined(file.Case))
            .Concat(file.Extensions.SelectMany(Asked))
            .OrderBy(each => each.At)];
    }

    /// <summary>Every reply, addition and rating left a step, in the same order.</summary>
    private TimelineEntry Entry(CaseEvent step) => step.Action switch
    {
        CaseActions.Replied or CaseActions.ReplyAdded when _replies.TryDequeue(out var reply) => Of(step, reply),
        CaseActions.InfoGiven or CaseActions.Supplemented when _supplements.TryDequeue(out var added) => Of(step, added),
        CaseActions.Rated when _ratings.TryDequeue(out var rating) => Of(step, rating),
        _ => Of(step),
    };

    private TimelineEntry Of(CaseEvent step)
    {
        var (plain, sent) = (StepWords.Of(step, _file.Viewer), _file.Sent.Of(step));
        return plain with { Sent = StepWords.IsHidden(step, _file.Viewer) && sent is not null ? sent with { Words = "" } : sent };
    }

    private TimelineEntry Of(CaseEvent step, Reply reply) => new(step.At, step.Text())
    {
        Kind = reply.IsFormal ? TimelineKind.FormalReply : TimelineKind.ProcessReply,
        Detail = ResultOf(reply.Outcome),
        Words = reply.Text,
        Sent = _file.Sent.Of(reply),
    };

    private TimelineEntry Of(CaseEvent step, Supplement added) => new(step.At, step.Text())
    {
        Kind = TimelineKind.Citizen,
        Words = added.Words.Masked,
        Attachments = [.. added.Attachments.Select(_ => _added.Dequeue())],
    };

    private static TimelineEntry Of(CaseEvent step, Rating rating) => new(step.At, step.Text())
    {
        Kind = TimelineKind.Citizen,
        Detail = RatingWords.Of(rating),
        Words = rating.Reason?.Masked,
    };

    private static IEnumerable<TimelineEntry> Joined(Case found)
    {
        if (found.CountJoined() is not (> 0 and var count)) yield break;
        var last = found.Supporters.Where(each => !each.IsConstituent).Max(each => each.At);
        yield return new(last, string.Format(null, PageTexts.JoinedCount, count)) { Kind = TimelineKind.Citizen };
    }

    private static IEnumerable<TimelineEntry> Asked(ExtensionRequest request)
    {
        yield return new(request.AskedAt, string.Format(null, PageTexts.TimelineExtensionAsked, request.Unit, request.AskedBy)) { Detail = request.Due.Text(), Words = request.Reason };
        if (request is { IsGranted: false, DecidedAt: { } at })
            yield return new(at, string.Format(null, PageTexts.TimelineExtensionDenied, request.DecidedBy)) { Words = request.Denial };
    }

    private static string? ResultOf(Outcome? outcome) => outcome switch
    {
        null => null,
        { PromisedFor: { } day } => $"{outcome.Code.Text()}　{day.Text()}",
        _ => outcome.Code.Text(),
    };
}
