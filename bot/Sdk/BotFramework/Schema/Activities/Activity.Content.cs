using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <content>
/// What the activity carries.
/// </content>
public partial class Activity
{
    /// <summary>
    /// True when a person would see something: words, a summary, attachments or channel data.
    /// </summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    public Mention[] GetMentions() =>
        Entities?.Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.GetAs<Mention>())
            .ToArray() ?? [];

    /// <summary>
    /// The channel data as <typeparamref name="TypeT"/>, or its default when there is none.
    /// </summary>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT typed => typed,
        var other => JToken.FromObject(other).ToObject<TypeT>(),
    };

    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData is null) return false;

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception mismatch) when (mismatch is Newtonsoft.Json.JsonException or ArgumentException or FormatException)
        {
            return false;
        }
    }

    /// <summary>
    /// True when the activity came over a stream and not over HTTP.
    /// </summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
