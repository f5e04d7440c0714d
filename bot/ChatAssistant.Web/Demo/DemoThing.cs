namespace ChatAssistant.Web.Demo;

/// <summary>A thing, and what may be said of it.</summary>
internal sealed record DemoThing(string Name, IReadOnlyList<string> Sayings);
