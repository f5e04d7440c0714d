namespace ChatAssistant.Cases.Filing;

/// <summary>补充: what the citizen added after filing.</summary>
public sealed class Supplement
{
    private Supplement()
    {
    }

    internal Supplement(CitizenWords words, IReadOnlyList<string> attachments, ActorKind by, DateTimeOffset at)
    {
        (Words, Attachments) = (words, [.. attachments]);
        (By, At) = (by, at);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Empty when only attachments were added.</summary>
    public CitizenWords Words { get; private set; } = null!;

    public IReadOnlyList<string> Attachments { get; private set; } = [];

    public ActorKind By { get; private set; }

    public DateTimeOffset At { get; private set; }

    internal void ForgetOriginal() => Words = Words with { Original = null };

    internal void ForgetAttachments() => Attachments = [];
}
