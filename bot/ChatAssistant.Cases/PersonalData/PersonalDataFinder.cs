namespace ChatAssistant.Cases.PersonalData;

/// <summary>Finds what gives people away in their messages. Rather a number too many than one too few: what is masked can be looked up by those entitled.</summary>
public static class PersonalDataFinder
{
    /// <summary>In the order they stand in the text, none overlapping; where two would, the more telling kind is taken.</summary>
    public static IReadOnlyList<PersonalDatum> Find(string text)
    {
        var folded = new FoldedText(text);
        var taken = new List<PersonalDatum>();
        foreach (var found in Candidates(folded).OrderBy(datum => datum.Kind).ThenByDescending(datum => datum.Length))
            if (!taken.Any(found.Overlaps)) taken.Add(found);
        return [.. taken.OrderBy(datum => datum.Start)];
    }

    private static IEnumerable<PersonalDatum> Candidates(FoldedText folded) =>
        NumberFinder.Find(folded).Concat(AccountFinder.Find(folded)).Concat(PlaceFinder.Find(folded)).Concat(NameFinder.Find(folded));
}
