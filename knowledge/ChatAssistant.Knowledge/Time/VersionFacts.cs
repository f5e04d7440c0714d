namespace ChatAssistant.Knowledge;

/// <summary>What is known about the versions of laws, in words.</summary>
internal sealed class VersionFacts(KnownLaws laws, DateOnly today)
{
    /// <summary>From when a version is in force and what has become of it; empty for a document that is no law.</summary>
    public string NoteOn(DocumentFacts facts) =>
        facts.Effective is { } effective ? $"{effective:yyyy-MM-dd}起施行，{StatusOf(facts)}" : "";

    /// <summary>Why nothing can be quoted from a law on a day: not in force yet, or its text of that day is not held.</summary>
    public string NoText(string id, DateOnly day)
    {
        if (laws.Find(id) is not { } law || law.Versions.Count == 0) return Wording.NotHeld(id);
        return law.On(day) is { } version && version.Ended is var ended && (ended is null || day <= ended)
            ? Wording.VersionNotHeld(id, version.Name, version.Effective, day)
            : law.On(day) is { } over ? Wording.VersionEnded(id, over.Ended!.Value)
            : law.BeginsAmended ? Wording.EarlierNotHeld(id, law.Versions[0].Effective)
            : Wording.NotYetInForce(id, law.Versions[0].Effective);
    }

    /// <summary>Why a version says nothing of a day before it: the law had another then, or was not there yet.</summary>
    public string NotYet(DocumentFacts facts, DateOnly from) =>
        laws.Find(facts.Id) is { } law && (law.BeginsAmended || law.Versions[0].Effective < from) ? Wording.LaterVersion(facts.Id, from) : Wording.NotYetInForce(facts.Id, from);

    /// <summary>The versions one after the other, for who asks whether a law has changed.</summary>
    public string HistoryOf(LawRecord law)
    {
        var now = law.On(today) ?? law.Versions[^1];
        var earlier = law.Versions.Where(version => version.Effective < now.Effective).ToList();
        return earlier is [.., var last]
            ? Wording.ChangedVersions(law.Short, now.Name, now.Effective, last.Name, last.Effective, last.Ended ?? now.Effective.AddDays(-1))
            : Wording.OnlyVersion(law.Short, now.Name, now.Effective);
    }

    public bool IsReplaced(DocumentFacts facts) => facts.Effective is { } effective && laws.Find(facts.Id)?.Versions.Any(version => version.Effective > effective) == true;

    private string StatusOf(DocumentFacts facts) =>
        facts.Effective > today ? "尚未生效"
        : facts.Ended is not { } ended || ended >= today ? "现行有效"
        : IsReplaced(facts) ? $"有效到{ended:yyyy-MM-dd}，已修改"
        : $"有效到{ended:yyyy-MM-dd}，已废止";
}
