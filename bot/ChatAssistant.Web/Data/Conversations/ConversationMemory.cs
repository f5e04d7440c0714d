using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>Where the bot's memory of a conversation stands among the states.</summary>
internal static class ConversationMemory
{
    /// <summary>The key, as the SDK's ConversationState names what it keeps.</summary>
    public static string KeyOf(ConversationRow row, Seal seal)
    {
        var reference = JsonConvert.DeserializeObject<ConversationReference>(seal.OpenText(SealPurpose.Reference(row.Key), row.SealedReference))!;
        return $"{reference.ChannelId}/conversations/{reference.Conversation.Id}";
    }
}
