using ChatAssistant.Channels.WeChat;

namespace ChatAssistant.Channels.Tests.WeChat;

public sealed class WeChatMenuTests
{
    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"button":[]}""")]
    [InlineData("""{"button":[{"type":"click","name":"甲"}]}""")]
    [InlineData("""{"button":[{"type":"view","name":"甲","url":"x"}]}""")]
    [InlineData("""{"button":[{"type":"jump","name":"甲","key":"x"}]}""")]
    [InlineData("""{"button":[{"type":"click","name":"六个汉字太长","key":"x"}]}""")]
    [InlineData("""{"button":[{"name":"甲","sub_button":[]}]}""")]
    [InlineData("""{"button":[{"name":"甲","sub_button":[{"name":"乙","sub_button":[{"type":"click","name":"丙","key":"x"}]}]}]}""")]
    [InlineData("""{"button":[{"type":"click","name":"1","key":"x"},{"type":"click","name":"2","key":"x"},{"type":"click","name":"3","key":"x"},{"type":"click","name":"4","key":"x"}]}""")]
    public void A_menu_the_platform_would_not_take_is_not_sent(string json) => Assert.Throws<InvalidDataException>(() => WeChatMenu.Read(json));

    [Fact]
    public void Two_levels_of_buttons_are_a_menu() =>
        Assert.NotNull(WeChatMenu.Read("""{"button":[{"name":"我的","sub_button":[{"type":"click","name":"查进度","key":"查进度"}]},{"type":"view","name":"网站","url":"https://example.com/"}]}"""));
}
