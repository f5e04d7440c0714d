namespace ChatAssistant.Knowledge;

/// <summary>An entry of <c>everyday-to-articles.yaml</c> as it is written there.</summary>
internal sealed class SignpostLine
{
    public List<string> Everyday { get; init; } = [];

    public List<string> Terms { get; init; } = [];

    public List<string> Addresses { get; init; } = [];

    public string Question { get; init; } = "";
}
