namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>A message of the person, after what happened in the meantime.</summary>
public sealed record ScriptedTurn(string User, ScriptedReply Expect, IReadOnlyList<ScriptedAction>? Before);
