using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Cases.Timeline;

/// <summary>A step that is nothing but a step, with what belongs to it.</summary>
internal static class StepWords
{
    private const string Arrow = " → ";

    public static TimelineEntry Of(CaseEvent step, StaffMember viewer)
    {
        var plain = new TimelineEntry(step.At, step.Text());
        if (IsHidden(step, viewer)) return plain;
        return IsAboutAnother(step) ? plain with { Words = step.Reason, Other = step.Basis } : plain with { Words = step.Reason, Detail = Detail(step) };
    }

    /// <summary>The other case may accuse the viewer's unit, and then not even its number is theirs to see.</summary>
    public static bool IsHidden(CaseEvent step, StaffMember viewer) => IsAboutAnother(step) && viewer.Rights.Unit is not null;

    private static bool IsAboutAnother(CaseEvent step) =>
        step.Action is CaseActions.Merged or CaseActions.Unmerged or CaseActions.MemberTaken or CaseActions.MemberReleased;

    private static string? Detail(CaseEvent step) => step.Action switch
    {
        CaseActions.NotAccepted => step.Ground()?.Text(),
        CaseActions.LaneChanged => string.Join(Arrow, step.Basis!.Split(Arrow).Select(each => Enum.Parse<Lane>(each).Text())),
        CaseActions.Assigned or CaseActions.Returned or CaseActions.Extended or CaseActions.CategoryChanged or CaseActions.Placed
            or CaseActions.Published or CaseActions.MarkedSpam or CaseActions.WatchStarted or CaseActions.WatchExtended => step.Basis,
        _ => null,
    };
}
