namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Whether a signing key may speak for a channel.
/// </summary>
public static class EndorsementsValidator
{
    /// <summary>
    /// True when nothing is expected or it is among the endorsements.
    /// </summary>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrWhiteSpace(expectedEndorsement)) return true;

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
