namespace ChatAssistant.Channels.DirectLine;

/// <param name="Id">Begins with <see cref="Prefix"/>.</param>
/// <param name="Name">How the person is called, or null.</param>
public sealed record DirectLineUser(string Id, string? Name)
{
    /// <summary>Marks ids that a token vouches for, as the Direct Line API has it.</summary>
    public const string Prefix = "dl_";
}
