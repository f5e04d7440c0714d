namespace ChatAssistant.Cases.Rates;

/// <summary>Days in Asia/Shanghai, both ends with them.</summary>
public sealed record Period(DateOnly From, DateOnly To)
{
    public bool Has(DateOnly? day) => day >= From && day <= To;

    /// <summary>The same number of days right before.</summary>
    public Period Before() => new(From.AddDays(From.DayNumber - To.DayNumber - 1), From.AddDays(-1));

    /// <summary>From Monday to Sunday.</summary>
    public static Period WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }
}
