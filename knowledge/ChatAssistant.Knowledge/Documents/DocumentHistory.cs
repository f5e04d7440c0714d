namespace ChatAssistant.Knowledge;

/// <summary>All versions known of one document, oldest first.</summary>
public sealed class DocumentHistory
{
    public DocumentHistory(IEnumerable<DocumentFacts> versions) =>
        Versions = [.. versions.DistinctBy(facts => facts.Effective).OrderBy(facts => facts.Effective ?? DateOnly.MinValue)];

    public IReadOnlyList<DocumentFacts> Versions { get; }

    /// <summary>The version in force on a day; null before the first and after a repeal.</summary>
    public DocumentFacts? On(DateOnly day) => Versions.LastOrDefault(version => StatusOf(version, day) == VersionStatus.InForce);

    /// <summary>Its own dates, and: a version whose last day is not recorded ended the day before the next one came into force.</summary>
    public VersionStatus StatusOf(DocumentFacts version, DateOnly day)
    {
        var status = version.StatusOn(day);
        var isReplaced = Versions.Any(other => (other.Effective ?? DateOnly.MinValue) > (version.Effective ?? DateOnly.MinValue) && other.Effective <= day);
        return status == VersionStatus.InForce && isReplaced ? VersionStatus.Amended : status;
    }
}
