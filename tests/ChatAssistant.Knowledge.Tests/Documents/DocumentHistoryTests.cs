namespace ChatAssistant.Knowledge.Tests.Documents;

public sealed class DocumentHistoryTests
{
    private static readonly DocumentFacts Old = new() { Id = "甲法", Title = "甲法", Kind = DocumentKind.Law, Effective = new(2010, 1, 1) };
    private static readonly DocumentFacts Young = Old with { Effective = new(2020, 1, 1), Ended = new(2025, 12, 31) };

    [Theory]
    [InlineData("2009-12-31", "尚未生效", "尚未生效")]
    [InlineData("2010-01-01", "有效", "尚未生效")]
    [InlineData("2019-12-31", "有效", "尚未生效")]
    [InlineData("2020-01-01", "已修改", "有效")]
    [InlineData("2025-12-31", "已修改", "有效")]
    [InlineData("2026-01-01", "已修改", "已废止")]
    public void A_version_has_a_status_on_every_day(string day, string old, string young)
    {
        var repealed = Young with { RepealedBy = "乙法" };
        var history = new DocumentHistory([repealed, Old]);
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd");

        Assert.Equal((old, young), (history.StatusOf(Old, on).ToWord(), history.StatusOf(repealed, on).ToWord()));
        Assert.Equal(history.Versions.SingleOrDefault(version => history.StatusOf(version, on) == VersionStatus.InForce), history.On(on));
    }

    [Fact]
    public void A_version_that_ended_without_a_repeal_was_amended() =>
        Assert.Equal(VersionStatus.Amended, Young.StatusOn(new(2026, 1, 1)));
}
