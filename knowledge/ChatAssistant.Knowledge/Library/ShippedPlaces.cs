namespace ChatAssistant.Knowledge;

/// <summary>
/// The places of the shipped documents, by the addresses its lists use: with the version, or short for the newest one. Of a law whose text
/// does not ship at all any place may be meant: an office that imports the originals may do without our digests.
/// </summary>
internal sealed class ShippedPlaces
{
    private readonly HashSet<Address> _places;
    private readonly Dictionary<string, Address> _newest = [];
    private readonly HashSet<string> _shipped;

    /// <param name="versions">What ships; imports may put other texts in its place and must not break the lists.</param>
    /// <param name="laws">Known laws, with or without text.</param>
    public ShippedPlaces(IReadOnlyList<DocumentVersion> versions, KnownLaws laws)
    {
        _shipped = [.. versions.Select(version => version.Facts.Id)];
        foreach (var law in laws.All.Where(law => law.Versions.Count > 0)) _newest[law.Short] = new(law.Short, law.Versions[^1].Effective, "");
        _places = [.. versions.SelectMany(version => version.AllNodes().Select(node => version.Facts.Address with { Path = node.Path }))];
        foreach (var facts in versions.Select(version => version.Facts).OrderBy(facts => facts.Effective))
            foreach (var name in new[] { facts.Id, facts.ShortTitle }.Where(name => name.Length > 0)) _newest[name] = facts.Address;
    }

    /// <summary>
    /// The place written as <c>传染病防治法@2025-09-01#39</c>, <c>传染病防治法#39</c> or <c>平凉通知#三</c>; null when none such is held.
    /// Without a day the newest version is meant: the numbers were looked up in it and mean other articles in an older one.
    /// </summary>
    public Address? Find(string written)
    {
        if (Address.Parse(written) is not { Path.Length: > 0 } address) return null;
        if (address.Effective is null && _newest.TryGetValue(address.Document, out var newest)) address = newest with { Path = address.Path };
        return _places.Contains(address) || (_newest.ContainsKey(address.Document) && !_shipped.Contains(address.Document)) ? address : null;
    }
}
