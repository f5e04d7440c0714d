using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Filing;

public sealed class FilingTests
{
    private readonly Office _office = new();

    [Theory]
    [InlineData(9, 4, null)]
    [InlineData(10, 0, FilingRefusal.TooManyOpen)]
    [InlineData(0, 5, FilingRefusal.TooManyToday)]
    public void Nobody_floods_the_office(int open, int today, FilingRefusal? refusal) =>
        Assert.Equal(refusal, new FilingOptions().Refuse(open, today));

    [Fact]
    public void Something_can_be_added_until_the_case_is_over()
    {
        var filed = _office.File();

        Assert.Equal(TransitionRefusal.ReasonMissing, filed.Supplement(Actor.Citizen, new CitizenWords(""), [], _office.Clock));
        Assert.Null(filed.Supplement(Actor.Citizen, new CitizenWords(""), ["photo-1"], _office.Clock));
        Assert.Null(filed.Withdraw(Actor.Citizen, new CitizenWords("已经修好了"), _office.Clock));
        Assert.Equal("已经修好了", filed.Events[^1].Reason);
        Assert.Equal(TransitionRefusal.WrongState, filed.Supplement(Actor.Citizen, new CitizenWords("还有一处"), [], _office.Clock));
    }

    [Fact]
    public void Who_may_know_whose_matter_it_is_starts_hidden_and_can_be_changed()
    {
        var filed = _office.File();

        Assert.Equal(DisplayMode.Hidden, filed.Display);
        Assert.Null(filed.ChangeDisplay(Actor.Citizen, DisplayMode.Anonymous, _office.Clock));
        Assert.Equal((DisplayMode.Anonymous, "display_changed"), (filed.Display, filed.Events[^1].Action));
    }
}
