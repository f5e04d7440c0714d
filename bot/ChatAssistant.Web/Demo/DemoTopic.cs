namespace ChatAssistant.Web.Demo;

/// <summary>What demonstration cases of one topic are about.</summary>
/// <param name="Name">The topic, or the kind of matter that has no topic of its own.</param>
/// <param name="Department">Whose it is, in each county.</param>
/// <param name="Suggestions">Things with what is wrong with them.</param>
/// <param name="Inquiries">Things with what is asked about them.</param>
/// <param name="Claims">Things with what was done to somebody.</param>
internal sealed record DemoTopic(
    string Name, string Department, IReadOnlyList<DemoThing> Suggestions, IReadOnlyList<DemoThing> Inquiries, IReadOnlyList<DemoThing> Claims);
