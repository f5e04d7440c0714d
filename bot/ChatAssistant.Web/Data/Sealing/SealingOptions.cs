namespace ChatAssistant.Web.Data.Sealing;

public sealed class SealingOptions
{
    public const string Section = "Sealing";

    /// <summary>
    /// The file with the keys; without it <c>keys/sealing.json</c> in the data folder. Elsewhere, a copy of the data folder alone opens nothing.
    /// A whole path, since a relative one would mean another file in each folder the program is started in.
    /// </summary>
    public string? KeyRing { get; init; }
}
