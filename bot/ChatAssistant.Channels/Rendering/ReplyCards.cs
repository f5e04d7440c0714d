using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.Rendering;

/// <summary>The cards of a reply. One that was stored is plain JSON again.</summary>
internal static class ReplyCards
{
    public static IEnumerable<HeroCard> Of(Activity reply) => (reply.Attachments ?? []).Where(IsCard).Select(attachment => CardOf(attachment.Content)).OfType<HeroCard>();

    public static bool IsCard(Attachment attachment) => attachment.ContentType is HeroCard.ContentType or ThumbnailCard.ContentType;

    private static HeroCard? CardOf(object? content) => content switch
    {
        HeroCard card => card,
        null => null,
        JObject json => json.ToObject<HeroCard>(),
        // A thumbnail card has the same members.
        _ => JObject.FromObject(content).ToObject<HeroCard>(),
    };
}
