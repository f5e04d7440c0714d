using System.ComponentModel.DataAnnotations;
using ChatAssistant.Cases;

namespace ChatAssistant.Web.Retention;

/// <summary>
/// How long what is personal is kept: the shortest time its purpose needs (个人信息保护法第十九条), and no shorter than the law asks for logs of
/// a network (网络安全法第二十一条：不少于六个月). All are days.
/// </summary>
public sealed class RetentionOptions : IValidatableObject
{
    public const string Section = "Retention";

    /// <summary>Six months, whichever they are.</summary>
    private const int HalfAYear = 184;

    private const int HundredYears = 36500;

    /// <summary>Whether what is over is removed by itself each night. Off until the office has looked at the rules and tried them.</summary>
    public bool Nightly { get; init; }

    /// <summary>The hour in Beijing at which it is: when hardly anybody writes and no back-up has begun.</summary>
    [Range(0, 23)]
    public int AtHour { get; init; } = 3;

    /// <summary>How often it is looked whether that hour has come.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:30:00")]
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>A suggestion after its end: what was promised in it is followed up over the next years' budgets.</summary>
    [Range(HalfAYear, HundredYears)]
    public int SuggestionDays { get; init; } = 3 * 365;

    /// <summary>An inquiry is done with its answer; a year holds any question back about it.</summary>
    [Range(HalfAYear, HundredYears)]
    public int InquiryDays { get; init; } = 365;

    /// <summary>A grievance may go through review and re-review, and to court after them.</summary>
    [Range(HalfAYear, HundredYears)]
    public int GrievanceDays { get; init; } = 5 * 365;

    /// <summary>An accusation, until what it was handed on to may be investigated no more in the ordinary course.</summary>
    [Range(HalfAYear, HundredYears)]
    public int AccusationDays { get; init; } = 5 * 365;

    /// <summary>Where somebody was in danger, only that they were told whom to call is looked at afterwards.</summary>
    [Range(HalfAYear, HundredYears)]
    public int EmergencyDays { get; init; } = 365;

    /// <summary>
    /// What was said in a chat, and with it its files and deliveries. Nothing is removed as long as a matter that was told in the same chat, that
    /// day or earlier, is not archived. No longer than any lane, or what was archived could still be read in the chat.
    /// </summary>
    [Range(HalfAYear, HundredYears)]
    public int MessageDays { get; init; } = 365;

    /// <summary>What each message was taken for: it serves the audit of answers, a year back at most.</summary>
    [Range(HalfAYear, HundredYears)]
    public int TurnDays { get; init; } = 365;

    /// <summary>Which steps a delivery took. That it arrived stays with the message.</summary>
    [Range(HalfAYear, HundredYears)]
    public int DeliveryDays { get; init; } = HalfAYear;

    /// <summary>A matter told and never filed. It is dropped after a day by itself; what is older was left behind by a fault.</summary>
    [Range(2, HundredYears)]
    public int DraftDays { get; init; } = 30;

    /// <summary>A question put aside as none of ours. Not before the turns it was made of are gone, or it would stand on the board again.</summary>
    [Range(HalfAYear, HundredYears)]
    public int QuestionDays { get; init; } = 365;

    /// <summary>An invitation or a set-up link after its last day: long enough to tell somebody why theirs no longer works.</summary>
    [Range(1, HundredYears)]
    public int InvitationDays { get; init; } = 30;

    /// <summary>
    /// Which deputy somebody was on a channel, after the term or the binding is over: for a year it can be told who spoke for whom, and a
    /// deputy who is elected again and whose term is entered late need not be bound anew. Then a chat is nobody's seat any more.
    /// </summary>
    [Range(30, HundredYears)]
    public int BindingDays { get; init; } = 365;

    /// <summary>That somebody asked about what is kept of them, and what was decided: as long as an impact assessment is (个人信息保护法第五十六条).</summary>
    [Range(3 * 365, HundredYears)]
    public int RequestDays { get; init; } = 3 * 365;

    /// <summary>The days of a lane, counted from the end of the case.</summary>
    public int DaysOf(Lane lane) => lane switch
    {
        Lane.Suggestion => SuggestionDays,
        Lane.Inquiry => InquiryDays,
        Lane.Grievance => GrievanceDays,
        Lane.Accusation => AccusationDays,
        Lane.Emergency => EmergencyDays,
        _ => throw new ArgumentOutOfRangeException(nameof(lane), lane, null),
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var shortest = Enum.GetValues<Lane>().Min(DaysOf);
        if (MessageDays > shortest) yield return new($"不能超过最短的办结保存期（{shortest}天），否则已归档的事项还能在对话里看到", [nameof(MessageDays)]);
        if (TurnDays > shortest) yield return new($"不能超过最短的办结保存期（{shortest}天），否则已归档的事项还能在问答记录里看到", [nameof(TurnDays)]);
        if (QuestionDays < TurnDays) yield return new("不能比 TurnDays 短，否则已处理的问题会重新出现", [nameof(QuestionDays)]);
    }
}
