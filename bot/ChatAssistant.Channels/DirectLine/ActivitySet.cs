using System.Text;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>A page of the feed as clients read it, over HTTP and in the stream alike.</summary>
internal static class ActivitySet
{
    public const string MediaType = "application/json";

    /// <summary>The stored JSON is joined as it stands: what a client sent is what all clients get.</summary>
    public static string Write(FeedPage page) =>
        new StringBuilder("{\"activities\":[")
            .AppendJoin(',', page.Activities)
            .Append("],\"watermark\":\"").Append(Watermark.Write(page.Watermark)).Append("\"}")
            .ToString();
}
