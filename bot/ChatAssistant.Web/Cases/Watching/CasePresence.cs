using System.Collections.Concurrent;

namespace ChatAssistant.Web.Cases.Watching;

/// <summary>Who has which case open now. It is forgotten with the process, and soon after a page was closed.</summary>
public sealed class CasePresence(TimeProvider clock)
{
    /// <summary>An open page says so twice in this time.</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<(Guid Case, string Name), DateTimeOffset> _seen = [];

    /// <summary>Notes that somebody looks at a case, and says who else does.</summary>
    public IReadOnlyList<string> Look(Guid caseId, string name)
    {
        var now = clock.GetUtcNow();
        foreach (var (key, at) in _seen)
            if (now - at > Lasts) _seen.TryRemove(key, out _);
        _seen[(caseId, name)] = now;
        return [.. _seen.Keys.Where(key => key.Case == caseId && key.Name != name).Select(key => key.Name).Order(StringComparer.Ordinal)];
    }
}
