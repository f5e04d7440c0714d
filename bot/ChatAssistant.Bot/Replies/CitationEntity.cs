using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Bot.Replies;

/// <summary>Citations as chat clients show them: a schema.org Message whose claims appear in digital documents.</summary>
internal static class CitationEntity
{
    private const string MessageType = "https://schema.org/Message";

    public static Entity Of(IReadOnlyList<CitationFacts> citations) => new(MessageType)
    {
        Properties = new JObject
        {
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
            ["citation"] = new JArray(citations.Select((citation, index) => Claim(citation, index + 1))),
        },
    };

    private static JObject Claim(CitationFacts citation, int position) => new()
    {
        ["@type"] = "Claim",
        ["position"] = position,
        ["appearance"] = new JObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = citation.Title,
            ["abstract"] = citation.Quote,
            ["url"] = citation.Url,
        },
    };
}
