using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>Activities that can be stored and answered: what the activity schema asks of a channel (rules A2010, A2020, A2060, A2080, A2300).</summary>
internal static class AddressedActivity
{
    /// <summary>Null when the body is no activity, or says not what it is, who sent it, in which conversation, or where to answer.</summary>
    public static Activity? Read(byte[] body) =>
        ActivityJson.ReadBody(body) is
        {
            Type.Length: > 0,
            ChannelId.Length: > 0,
            From.Id.Length: > 0,
            Conversation.Id.Length: > 0,
        } activity && IsAddress(activity.ServiceUrl) ? activity : null;

    private static bool IsAddress(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
