namespace ChatAssistant.Knowledge;

/// <summary>What says that a passage is about the question at all, apart from its rank.</summary>
/// <param name="Found">How many of the question's own words it speaks of, a word found nowhere else counting 1 and a common one near 0.</param>
/// <param name="Share">The part of all its words that is, 0 to 1.</param>
/// <param name="Likeness">To the nearest phrasing, 0 to 1.</param>
/// <param name="Translated">How many of the question's everyday words it has the written words for, counted as in <paramref name="Found"/>.</param>
/// <param name="Pointed">How strongly its everyday words point here, 0 to 1.</param>
internal sealed record Evidence(double Found, double Share, double Likeness, double Translated, double Pointed)
{
    /// <summary>Whether the question is of the passage's field at all: a logarithm of the odds, below 0 when another is likelier.</summary>
    public double Field { get; init; }

    /// <summary>How close the passage is in meaning, 0 to 1, where a model says so.</summary>
    public double Meant { get; init; }

    /// <summary>A long question with many common words finds much and shares little; a short one the other way round. Both must count.</summary>
    public double Weight => Math.Min(Found, MostFound) * 0.4 + Share * 2 + Likeness * 3 + Pointed * OfPointingInNotice + Meant * OfMeaningInNotice;

    /// <summary>
    /// For laws, where nothing like a phrasing is held: written words for everyday ones say that the question is of our field, and words of
    /// another field that it is not.
    /// </summary>
    public double WeightInLaw(Query query) =>
        Math.Min(Found, MostFoundInLaw) * 0.25 + Share * 3 + Translated + Likeness * 3 + Pointed * OfPointing + Meant * OfMeaning + (query.Mentions.ByName ? 0 : OfField * Field);

    private const double MostFoundInLaw = 6;

    /// <summary>Everyday words that point here: less than what any answer needs, so that they never answer alone.</summary>
    private const double OfPointing = 1.1, OfPointingInNotice = 1.5;

    /// <summary>What one unit of the logarithm of the odds that the question is of the passage's field counts.</summary>
    private const double OfField = 0.35;

    /// <summary>
    /// An article as close as right ones usually are is about the question without a word in common; that is what a model is for. A notice
    /// speaks to offices and needs a word besides.
    /// </summary>
    private const double OfMeaning = 1.2, OfMeaningInNotice = 1.5;

    /// <summary>Beyond this, more words found only say that the question is long.</summary>
    private const double MostFound = 3;
}
