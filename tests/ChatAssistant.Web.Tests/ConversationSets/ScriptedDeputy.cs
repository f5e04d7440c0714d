namespace ChatAssistant.Web.Tests.ConversationSets;

public sealed record ScriptedDeputy(string Name, string Level, string Area);
