namespace ChatAssistant.Channels.Tests;

public sealed class ConversationKeyTests
{
    [Theory]
    [InlineData("directline", "", "c1", "directline/c1", "directline")]
    [InlineData("botframework", "msteams", "19:a/b@thread", "botframework/msteams/19:a/b@thread", "botframework/msteams")]
    public void A_key_names_channel_account_and_conversation_and_gives_back_the_first_two(string channel, string account, string id, string key, string scope)
    {
        Assert.Equal(key, ConversationKey.Of(channel, account, id));
        Assert.Equal(scope, ConversationKey.ScopeOf(key, id));
    }
}
