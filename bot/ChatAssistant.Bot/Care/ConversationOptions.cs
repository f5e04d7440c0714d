using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Bot.Care;

public sealed class ConversationOptions
{
    public const string Section = "Conversation";

    /// <summary>Nobody types so many; a program that does must not take the turns of those who wait. Emergencies are never counted.</summary>
    [Range(5, 100_000)]
    public int MessagesPerMinute { get; init; } = 15;

    /// <summary>A picture sent without words waits so long for the matter it belongs to: long enough to be asked back, too short to land in another matter.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan PicturesWaitFor { get; init; } = TimeSpan.FromHours(1);
}
