using static ChatAssistant.Cases.Deadlines.DeadlineUnit;

namespace ChatAssistant.Cases.Deadlines;

/// <summary>The rule of each kind of deadline: the law's, and the house's as it is set.</summary>
public sealed class DeadlineRules(DeadlineOptions options)
{
    private readonly Dictionary<DeadlineKind, DeadlineRule> _rules = All(options).ToDictionary(rule => rule.Kind);

    /// <exception cref="KeyNotFoundException">The kind has no length of its own: a promise names its day.</exception>
    public DeadlineRule For(DeadlineKind kind) => _rules[kind];

    /// <summary>The rule that a clock with this basis runs by: of an emergency call's the shortened one.</summary>
    /// <exception cref="KeyNotFoundException">The kind has no length of its own: a promise names its day.</exception>
    public DeadlineRule For(DeadlineKind kind, string basis) =>
        For(kind) is { IsLegal: false } house && house.Urgent() is var urgent && urgent.Basis == basis ? urgent : For(kind);

    private static IEnumerable<DeadlineRule> All(DeadlineOptions house) =>
    [
        new(DeadlineKind.Notify, 15, CalendarDay, "信访工作条例第二十三条"),
        new(DeadlineKind.Objection, 5, WorkingDay, "信访工作条例第二十三条第三款"),
        new(DeadlineKind.GrievanceWatch, 60, CalendarDay, "信访工作条例第三十四条"),
        new(DeadlineKind.DeputySuggestion, 3, Month, "代表法第五十一条"),
        new(DeadlineKind.DeputySuggestionBroad, 6, Month, "代表法第五十一条"),
        House(DeadlineKind.FirstLook, house.FirstLookWorkingDays, WorkingDay),
        House(DeadlineKind.Handle, house.HandleWorkingDays, WorkingDay),
        House(DeadlineKind.Answer, house.AnswerWorkingDays, WorkingDay, "参照济南12345条例第二十四条"),
        House(DeadlineKind.CoHandler, house.CoHandlerMonths, Month, "参照山东代表建议条例第二十一条"),
        House(DeadlineKind.DeputyAssign, house.DeputyAssignWorkingDays, WorkingDay, "参照青岛代表建议条例第十四条"),
        House(DeadlineKind.DeputyFeedback, house.DeputyFeedbackWorkingDays, WorkingDay, "参照北京代表建议条例第二十三条"),
        House(DeadlineKind.Redo, house.RedoMonths, Month, "参照山东代表建议条例第二十四条"),
        House(DeadlineKind.Supplement, house.SupplementWorkingDays, WorkingDay),
        House(DeadlineKind.Rate, house.RateWorkingDays, WorkingDay),
        House(DeadlineKind.PrivacyRequest, house.PrivacyRequestWorkingDays, WorkingDay, "个人信息保护法第四十五条、第五十条未定天数"),
    ];

    private static DeadlineRule House(DeadlineKind kind, int amount, DeadlineUnit unit, string? follows = null) =>
        new(kind, amount, unit, follows is null ? DeadlineRule.House : $"{DeadlineRule.House}（{follows}）");
}
