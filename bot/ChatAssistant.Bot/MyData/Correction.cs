namespace ChatAssistant.Bot.MyData;

/// <summary>What is to stand in a person's open cases from now on; null for what stays.</summary>
public sealed record Correction(string? Contact, string? Name)
{
    public bool IsEmpty => this is { Contact: null, Name: null };
}
