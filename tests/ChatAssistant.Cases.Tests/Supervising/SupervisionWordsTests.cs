using System.Globalization;
using ChatAssistant.Cases.Supervising;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Supervising;

public sealed class SupervisionWordsTests
{
    [Theory]
    [InlineData("2025-03-02", TransitionRefusal.DateNotAllowed)]
    [InlineData("2025-03-03", null)]
    [InlineData("2030-03-03", null)]
    [InlineData("2205-06-30", TransitionRefusal.DateTooFar)]
    public void Supervision_is_due_on_a_day_that_can_be_meant(string due, TransitionRefusal? refusal)
    {
        var words = new SupervisionWords(SupervisionLevel.Key, DateOnly.Parse(due, CultureInfo.InvariantCulture), "城建环资委", "多人反映");

        Assert.Equal(refusal, words.Refuse(new Office().Clock));
    }
}
