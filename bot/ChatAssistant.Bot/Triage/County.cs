namespace ChatAssistant.Bot.Triage;

/// <summary>A county or district with the names people call it by, the official one first.</summary>
internal sealed record County(IReadOnlyList<string> Names, bool IsServed)
{
    public string Name => Names[0];

    /// <summary>The official name of the prefecture it belongs to; null for a prefecture itself.</summary>
    public string? City { get; init; }
}
