namespace ChatAssistant.Cases.Merging;

/// <summary>并案: this case goes along with a lead case until it is taken out again.</summary>
public sealed class MergeLink
{
    private MergeLink()
    {
    }

    internal MergeLink(Case lead, string by, string reason, DateTimeOffset at)
    {
        (LeadId, LeadNumber) = (lead.Id, lead.Number);
        (By, Reason, At) = (by, reason, at);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid LeadId { get; private set; }

    public CaseNumber LeadNumber { get; private set; } = null!;

    public string By { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? UnlinkedAt { get; internal set; }
}
