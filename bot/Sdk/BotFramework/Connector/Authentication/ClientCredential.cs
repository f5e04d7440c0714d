namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Who asks for a token, where, and for whom it is.
/// </summary>
internal sealed record ClientCredential(string AppId, string Password, string LoginEndpoint, string Audience)
{
    /// <summary>
    /// Without the secret, which a record would otherwise print.
    /// </summary>
    public override string ToString() => $"{AppId} for {Audience}";
}
