namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>An answer of staff with its result code, A to F.</summary>
public sealed record ScriptedStaffReply(string Code, string Text);
