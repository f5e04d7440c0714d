using Microsoft.Bot.Builder.Dialogs.Choices;

namespace ChatAssistant.Sdk.BotFramework.Tests.StandIn;

/// <summary>
/// How the stand-in finds choices; the official recognizers go their own ways here.
/// </summary>
public sealed class ChoiceRecognizerTests
{
    private static readonly string[] Lanes = ["意见", "意见建议", "投诉举报", "Road works"];

    [Theory]
    [InlineData("意见", 0)]
    [InlineData("我想提意见建议", 1)]
    [InlineData("投", 2)]
    [InlineData("２", 1)]
    [InlineData("二", 1)]
    [InlineData("第二个", 1)]
    [InlineData("选第3个吧", 2)]
    [InlineData("最后一个", 3)]
    [InlineData("the second one", 1)]
    [InlineData("1st", 0)]
    [InlineData("three", 2)]
    [InlineData("ROAD", 3)]
    [InlineData("road works!", 3)]
    public void The_choice_that_was_meant_is_found(string said, int expected) =>
        Assert.Equal(expected, ChoiceRecognizers.RecognizeChoices(said, Lanes)[0].Resolution.Index);

    [Theory]
    [InlineData("意")]
    [InlineData("9")]
    [InlineData("第九个")]
    [InlineData("今天天气")]
    [InlineData("broad worksheet")]
    [InlineData("？！")]
    [InlineData(" ")]
    public void What_is_not_clear_is_not_guessed(string said) => Assert.Empty(ChoiceRecognizers.RecognizeChoices(said, Lanes));

    [Fact]
    public void Numbers_are_not_places_when_they_are_not_to_be() =>
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("2", Lanes, new FindChoicesOptions { RecognizeNumbers = false }));
}
