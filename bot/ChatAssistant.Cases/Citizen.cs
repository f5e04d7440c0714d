namespace ChatAssistant.Cases;

/// <summary>Who filed a case, as the channel knows them, and the conversation an answer goes back to.</summary>
/// <param name="Channel">The channel's name, such as <c>directline</c>.</param>
/// <param name="UserId">The person's id on that channel.</param>
/// <param name="Conversation">The key of the conversation the case was filed in, which an answer goes back to; empty where there is none.</param>
public sealed record Citizen(string Channel, string UserId, string Conversation)
{
    /// <summary>The channel of members of staff, who speak for others and have no chat: the console.</summary>
    public const string StaffChannel = "staff";

    /// <summary>Whether anybody can be told or asked anything in a chat.</summary>
    public bool HasChat => Conversation.Length > 0;

    /// <summary>A member of staff who has reported the matter.</summary>
    /// <param name="account">The user name, so that one who reports much is still one person where people are counted.</param>
    public static Citizen OfStaff(string account) => new(StaffChannel, account, "");

    public bool Is(string channel, string userId) => Channel == channel && UserId == userId;

    /// <summary>Somebody of whom only the channel is known any more, and that it is always the same person.</summary>
    /// <param name="standIn">What stands in the place of a person's id: the same for the same person, and leading nowhere.</param>
    internal Citizen Forgotten(Func<Citizen, string> standIn) => new(Channel, standIn(this), "");
}
