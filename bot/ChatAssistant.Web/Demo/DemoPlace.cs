namespace ChatAssistant.Web.Demo;

/// <summary>A county with places in it.</summary>
internal sealed record DemoPlace(string County, IReadOnlyList<string> Names);
