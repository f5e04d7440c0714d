using ChatAssistant.Cases;

namespace ChatAssistant.Web.Demo;

/// <summary>The people of a demonstration, who talk to the service on the web.</summary>
internal sealed class DemoCast(DemoDraw draw, int people)
{
    public const string Channel = "directline";

    /// <summary>Somebody, each of them with one conversation.</summary>
    public Citizen Somebody() => Person(draw.Between(1, people));

    public static Citizen Person(int number) => new(Channel, $"demo-{number}", $"{Channel}/{ConversationId(number)}");

    /// <summary>The conversation's own id on the channel.</summary>
    public static string ConversationId(Citizen person) => person.Conversation[(Channel.Length + 1)..];

    public static string MessageId(Case found) => $"{ConversationId(found.Citizen)}|{found.Number}-{found.Events.Count}";

    private static string ConversationId(int number) => $"demo-talk-{number}";
}
