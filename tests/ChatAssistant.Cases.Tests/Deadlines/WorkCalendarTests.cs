using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Deadlines;

/// <summary>Checked by hand against the State Council's notices on holidays of 2024, 2025 and 2026.</summary>
public sealed class WorkCalendarTests
{
    [Theory]
    [InlineData("2024-01-01", false)] // 元旦
    [InlineData("2024-01-02", true)]
    [InlineData("2024-02-04", true)] // 周日，春节调休
    [InlineData("2024-02-09", true)] // 除夕，2024年未列入放假
    [InlineData("2024-02-12", false)]
    [InlineData("2024-02-16", false)]
    [InlineData("2024-02-18", true)] // 周日，春节调休
    [InlineData("2024-04-04", false)] // 清明
    [InlineData("2024-04-07", true)] // 周日，清明调休
    [InlineData("2024-04-28", true)] // 周日，劳动节调休
    [InlineData("2024-05-03", false)]
    [InlineData("2024-05-11", true)] // 周六，劳动节调休
    [InlineData("2024-06-10", false)] // 端午
    [InlineData("2024-09-14", true)] // 周六，中秋调休
    [InlineData("2024-09-16", false)] // 中秋
    [InlineData("2024-09-29", true)] // 周日，国庆调休
    [InlineData("2024-10-07", false)]
    [InlineData("2024-10-12", true)] // 周六，国庆调休
    [InlineData("2024-10-13", false)]
    [InlineData("2025-01-01", false)] // 元旦
    [InlineData("2025-01-26", true)] // 周日，春节调休
    [InlineData("2025-01-28", false)] // 除夕
    [InlineData("2025-02-04", false)]
    [InlineData("2025-02-05", true)]
    [InlineData("2025-02-08", true)] // 周六，春节调休
    [InlineData("2025-04-04", false)] // 清明
    [InlineData("2025-04-27", true)] // 周日，劳动节调休
    [InlineData("2025-05-05", false)]
    [InlineData("2025-06-02", false)] // 端午
    [InlineData("2025-09-28", true)] // 周日，国庆调休
    [InlineData("2025-10-08", false)]
    [InlineData("2025-10-11", true)] // 周六，国庆调休
    [InlineData("2026-01-02", false)] // 元旦
    [InlineData("2026-01-04", true)] // 周日，元旦调休
    [InlineData("2026-02-14", true)] // 周六，春节调休
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-28", true)] // 周六，春节调休
    [InlineData("2026-04-06", false)] // 清明
    [InlineData("2026-05-09", true)] // 周六，劳动节调休
    [InlineData("2026-06-19", false)] // 端午
    [InlineData("2026-09-20", true)] // 周日，国庆调休
    [InlineData("2026-09-25", false)] // 中秋
    [InlineData("2026-10-10", true)] // 周六，国庆调休
    public void A_day_is_worked_or_not_as_the_notice_says(string day, bool isWorked) =>
        Assert.Equal(isWorked, Office.Calendar.IsWorkingDay(DateOnly.Parse(day, null)));

    [Theory]
    [InlineData("2025-01-24", 5, "2025-02-07")] // 26日上班，28日至2月4日放假
    [InlineData("2025-09-26", 2, "2025-09-29")]
    [InlineData("2025-09-30", 1, "2025-10-09")]
    [InlineData("2025-09-30", 3, "2025-10-11")]
    [InlineData("2025-03-03", 15, "2025-03-24")]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-13", 2, "2026-02-24")]
    public void Working_days_are_counted_over_holidays_and_make_up_days(string start, int days, string due)
    {
        var (from, to) = (DateOnly.Parse(start, null), DateOnly.Parse(due, null));

        Assert.Equal(to, Office.Calendar.AddWorkingDays(from, days));
        Assert.Equal(days, Office.Calendar.WorkingDaysBetween(from, to));
    }

    [Fact]
    public void A_year_without_a_notice_has_weekends_only_and_its_days_are_provisional()
    {
        var office = new Office();
        var rule = office.Clock.Rules.For(DeadlineKind.Handle);

        Assert.Equal(new DueDay(new(2027, 10, 22), true), office.Clock.Due(rule, new(2027, 10, 1)));
        Assert.True(office.Clock.Due(rule, new(2026, 12, 20)).IsProvisional);
        Assert.False(office.Clock.Due(rule, new(2026, 11, 20)).IsProvisional);
    }

    [Theory]
    [InlineData("2025-01-31", "2025-02-28")]
    [InlineData("2024-01-31", "2024-02-29")]
    [InlineData("2025-12-31", "2026-01-31")]
    [InlineData("2025-02-28", "2025-03-28")]
    public void A_month_ends_on_the_same_day_or_on_its_last(string start, string due)
    {
        var office = new Office();

        Assert.Equal(DateOnly.Parse(due, null), office.Clock.Due(office.Clock.Rules.For(DeadlineKind.Redo), DateOnly.Parse(start, null)).Day);
    }

    [Theory]
    [InlineData(RollRule.Stay, "2025-10-05")]
    [InlineData(RollRule.NextWorkingDay, "2025-10-09")]
    public void Whether_a_period_that_ends_on_a_holiday_rolls_is_a_setting(RollRule roll, string due)
    {
        var office = new Office(new DeadlineOptions { Roll = roll });

        Assert.Equal(DateOnly.Parse(due, null), office.Clock.Due(office.Clock.Rules.For(DeadlineKind.Notify), new(2025, 9, 20)).Day);
    }

    [Fact]
    public void Every_rule_has_a_basis_and_the_laws_are_named_by_article()
    {
        var rules = new DeadlineRules(new DeadlineOptions());

        Assert.All(Enum.GetValues<DeadlineKind>().Except([DeadlineKind.Promise]), kind =>
        {
            var rule = rules.For(kind);
            Assert.True(rule.IsLegal ? rule.Basis.Contains("条例第", StringComparison.Ordinal) || rule.Basis.Contains("法第", StringComparison.Ordinal)
                : rule.Basis.StartsWith("house", StringComparison.Ordinal));
        });
    }
}
