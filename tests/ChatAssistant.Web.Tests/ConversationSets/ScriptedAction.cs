namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>Something staff do between two messages; so far <c>staff_reply</c>.</summary>
public sealed record ScriptedAction(string Action, string Case, string ResultCode, string Text);
