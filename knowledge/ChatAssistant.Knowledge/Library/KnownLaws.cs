using System.Text.Json;

namespace ChatAssistant.Knowledge;

/// <summary>The laws that documents name, from <c>sources.json</c> and from the versions that are held.</summary>
internal sealed class KnownLaws(IReadOnlyList<LawRecord> laws)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    public IReadOnlyList<LawRecord> All => laws;

    public static async Task<KnownLaws> ReadAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        var read = await JsonSerializer.DeserializeAsync<LawsFile>(stream, Format, cancellationToken);
        return new(read?.Laws ?? []);
    }

    public LawRecord? Find(string shortTitle) => laws.FirstOrDefault(law => law.Short == shortTitle);

    /// <summary>With the versions of held documents that the file does not list.</summary>
    public KnownLaws With(IEnumerable<DocumentFacts> held)
    {
        var merged = laws.ToDictionary(law => law.Short);
        foreach (var facts in held)
        {
            if (facts is not { Kind: DocumentKind.Law, Effective: { } effective }) continue;
            var law = merged.GetValueOrDefault(facts.Id) ?? new(facts.Id, facts.Title, facts.Aliases, []);
            if (law.Versions.Any(version => version.Effective == effective)) continue;
            var version = new LawVersionRecord($"{effective.Year}", facts.Published, effective, facts.Ended);
            merged[facts.Id] = law with { Versions = [.. law.Versions.Append(version).OrderBy(known => known.Effective)] };
        }

        return new([.. merged.Values]);
    }

    /// <summary>The laws a text names, each once. A longer name hides a shorter one inside it.</summary>
    public IReadOnlyList<LawRecord> NamedIn(string text)
    {
        var named = new List<LawRecord>();
        foreach (var (name, law) in laws.SelectMany(law => law.Names.Select(name => (name, law))).OrderByDescending(pair => pair.name.Length))
        {
            if (!text.Contains(name, StringComparison.Ordinal)) continue;
            text = text.Replace(name, " ", StringComparison.Ordinal);
            if (!named.Contains(law)) named.Add(law);
        }

        return named;
    }

    private sealed record LawsFile(IReadOnlyList<LawRecord> Laws);
}
