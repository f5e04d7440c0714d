namespace ChatAssistant.Web.Data.Sealing;

/// <summary>What things are sealed for: the column or folder, and the row or file in it.</summary>
internal static class SealPurpose
{
    public static string Activity(string conversationKey) => $"Activities.SealedJson/{conversationKey}";

    public static string Reference(string conversationKey) => $"Conversations.SealedReference/{conversationKey}";

    public static string State(string key) => $"States.SealedJson/{key}";

    public static string Turn(string conversationKey) => $"Turns.SealedText/{conversationKey}";

    public static string CodeSecret(string userId) => $"AspNetUsers.SealedCodeSecret/{userId}";

    public static string Attachment(string fileName) => $"attachments/{fileName}";
}
