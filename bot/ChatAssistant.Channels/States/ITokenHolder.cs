namespace ChatAssistant.Channels.States;

/// <summary>Who holds the token that one or more channels call their platform with.</summary>
internal interface ITokenHolder
{
    /// <summary>The channels' names.</summary>
    IReadOnlyCollection<string> Channels { get; }

    TokenState Token { get; }

    /// <summary>Asks for another token though there may be a good one.</summary>
    Task RefetchAsync(CancellationToken cancellationToken);
}
