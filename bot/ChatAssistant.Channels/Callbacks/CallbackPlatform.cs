using ChatAssistant.Channels.Outbound;

namespace ChatAssistant.Channels.Callbacks;

/// <summary>What all platforms have in common that call us when somebody writes, and that we call to answer.</summary>
/// <typeparam name="TOptions">The settings of it.</typeparam>
/// <param name="Section">Where they stand.</param>
/// <param name="Needed">The settings it cannot be without; the first, its identity, turns it on.</param>
/// <param name="BaseAddress">Where its API is.</param>
internal sealed record CallbackPlatform<TOptions>(string Section, IReadOnlyList<string> Needed, Func<TOptions, Uri?> BaseAddress) where TOptions : class
{
    /// <summary>Which hosts may be called besides that of the API.</summary>
    public Func<TOptions, IEnumerable<HostRule>> MoreHosts { get; init; } = _ => [];

    /// <summary>What it cannot be without, by the settings' full names.</summary>
    public IReadOnlyList<string> NeededSettings => [.. Needed.Select(name => $"{Section}:{name}")];
}
