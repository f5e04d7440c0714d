namespace ChatAssistant.Bot.Triage;

/// <summary>The cues under one heading.</summary>
internal sealed record CueList(string Heading, IReadOnlyList<Cue> Cues)
{
    /// <summary>One piece of evidence for each cue that matches: saying a thing twice makes it no truer.</summary>
    public IReadOnlyList<Evidence> Find(string text) =>
    [
        .. Cues.Select(cue => (cue.Weight, Match: cue.Pattern.Match(text)))
            .Where(found => found.Match.Success)
            .Select(found => new Evidence(Heading, found.Match.Value, found.Weight)),
    ];

    /// <summary>One piece of evidence for each different word that a cue finds.</summary>
    public IReadOnlyList<Evidence> FindAll(string text) =>
    [
        .. Cues.SelectMany(cue => cue.Pattern.Matches(text).Select(match => new Evidence(Heading, match.Value, cue.Weight))).Distinct(),
    ];
}
