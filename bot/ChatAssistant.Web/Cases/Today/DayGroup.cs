namespace ChatAssistant.Web.Cases.Today;

/// <summary>Cases that are on somebody's page of the day for one reason.</summary>
/// <param name="Id">What tests and anchors call it.</param>
/// <param name="Title">The reason, for people.</param>
/// <param name="Lines">The first of them.</param>
/// <param name="Count">How many there are in all.</param>
public sealed record DayGroup(string Id, string Title, IReadOnlyList<DayLine> Lines, int Count)
{
    /// <summary>What narrows the list of cases to the group's, as far as the list can.</summary>
    public string InList => Id switch
    {
        "overdue" => "?overdue=true",
        "to-review" => "?state=Submitted",
        "reminders" or "earlier" or "urgent" or "to-assign" or "to-take-up" or "to-draft" => "?waiting=true",
        _ => "",
    };
}
