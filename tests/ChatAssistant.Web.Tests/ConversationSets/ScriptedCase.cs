namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>A matter filed through the chat, and what staff answered to it.</summary>
public sealed record ScriptedCase(string Area, string Text, ScriptedStaffReply? Reply);
