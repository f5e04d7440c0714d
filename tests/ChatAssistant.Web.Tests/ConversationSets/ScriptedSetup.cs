namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>What is there before the first message.</summary>
/// <param name="Deputy">A deputy is invited; the code and certificate number stand for <c>{{deputy_code}}</c> and <c>{{deputy_cert}}</c>.</param>
/// <param name="OwnCase">The person filed it; its number stands for <c>{{case_no}}</c>.</param>
/// <param name="OtherCase">Another person filed it; its number stands for <c>{{other_case_no}}</c>.</param>
public sealed record ScriptedSetup(ScriptedDeputy? Deputy, ScriptedCase? OwnCase, ScriptedCase? OtherCase);
