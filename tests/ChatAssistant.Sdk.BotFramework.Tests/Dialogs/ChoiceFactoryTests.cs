using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Sdk.BotFramework.Tests.Dialogs;

public sealed class ChoiceFactoryTests
{
    private static readonly IList<Choice> Three = ChoiceFactory.ToChoices(["一", "二", "三"]);

    [Fact]
    public void A_channel_with_buttons_gets_buttons()
    {
        var message = ChoiceFactory.ForChannel("webchat", Three, "选", null, null);

        Assert.Equal(["一", "二", "三"], message.SuggestedActions.Actions.Select(action => action.Value));
        Assert.Equal(InputHints.ExpectingInput, message.InputHint);
    }

    [Fact]
    public void A_channel_that_is_not_known_gets_text()
    {
        Assert.StartsWith("选 (1) 一, (2) 二, or (3) 三", ChoiceFactory.ForChannel("wechat", Three, "选", null, null).Text, StringComparison.Ordinal);
        Assert.Contains("4. 四", ChoiceFactory.ForChannel("wechat", ChoiceFactory.ToChoices(["一", "二", "三", "四"]), "选", null, null).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_too_long_for_buttons_become_text()
    {
        var longTitle = new string('长', 30);

        Assert.Null(ChoiceFactory.ForChannel("webchat", ChoiceFactory.ToChoices([longTitle]), "选", null, null).SuggestedActions);
    }

    [Fact]
    public void A_hero_card_has_a_button_a_choice()
    {
        var card = (HeroCard)ChoiceFactory.HeroCard(Three, "选").Attachments.Single().Content;

        Assert.Equal(3, card.Buttons.Count);
    }
}
