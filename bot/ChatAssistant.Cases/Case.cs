using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Cases.Merging;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Cases.Sealing;

namespace ChatAssistant.Cases;

/// <summary>
/// 意见建议单: one matter a citizen has put to the congress, from filing to archive. What can be done with it stands in the
/// folders beside, a feature each; what is not allowed comes back as a <see cref="TransitionRefusal"/> and changes nothing.
/// </summary>
public sealed class Case
{
    public const int LongestText = 2000;
    public const int LongestArea = 50;
    public const int LongestReply = 2000;

    /// <summary>Nine pictures, a video and a voice message: what a phone sends about one matter.</summary>
    public const int MostAttachments = 11;

    /// <summary>Less explains nothing to somebody who is told no.</summary>
    public const int ShortestExplanation = 10;

    private readonly List<Reply> _replies = [];
    private readonly List<CaseEvent> _events = [];
    private readonly List<Deadline> _deadlines = [];
    private readonly List<Assignment> _assignments = [];
    private readonly List<Supplement> _supplements = [];
    private readonly List<Supporter> _supporters = [];
    private readonly List<Rating> _ratings = [];
    private readonly List<MergeLink> _mergeLinks = [];

    private Case()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public CaseNumber Number { get; private set; } = null!;

    public Lane Lane { get; internal set; }

    public CaseState State { get; private set; }

    /// <summary>The matter's working copy, masked.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The matter as it was said, sealed; null when masking covered nothing or it is no longer kept.</summary>
    public SealedText? Original { get; internal set; }

    /// <summary>Where it is about, as the citizen named it.</summary>
    public string Area { get; private set; } = "";

    /// <summary>The county or district it belongs to, by its official name; null while nobody knows, and then no county sees it.</summary>
    public string? County { get; internal set; }

    /// <summary>The unit the matter accuses: nobody of it ever sees the matter. Null until a reviewer has named it.</summary>
    public string? AccusedUnit { get; internal set; }

    /// <summary>The topic, a word; null until somebody has set it.</summary>
    public string? Category { get; internal set; }

    public Citizen Citizen { get; internal set; } = null!;

    public DisplayMode Display { get; internal set; }

    public CitizenWords? Name { get; internal set; }

    public CitizenWords? Contact { get; internal set; }

    public CaseSource Source { get; private set; }

    public LinkedQuestion? Question { get; internal set; }

    public DeputyForward? Forward { get; private set; }

    /// <summary>The call it answers (专项征集); null for most.</summary>
    public Guid? CampaignId { get; private set; }

    /// <summary>应急: the house's own clocks of it run shorter, the law's do not.</summary>
    public bool IsUrgent { get; private set; }

    /// <summary>Ids of stored attachments that came with the matter.</summary>
    public IReadOnlyList<string> Attachments { get; internal set; } = [];

    /// <summary>督办中.</summary>
    public bool IsSupervised { get; internal set; }

    /// <summary>公开: the masked matter may be shown to people whose it is not.</summary>
    public bool IsPublic { get; internal set; }

    /// <summary>What they are shown; null while it is not public.</summary>
    public PublicCopy? PublicCopy { get; internal set; }

    /// <summary>已归档: without what tells whose it was.</summary>
    public bool IsArchived { get; internal set; }

    /// <summary>How many cases go along with this one.</summary>
    public int MemberCount { get; internal set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The hash of the last event (<see cref="EventChain"/>).</summary>
    public string ChainHead { get; private set; } = "";

    public IReadOnlyList<Reply> Replies => _replies;

    public IReadOnlyList<CaseEvent> Events => _events;

    public IReadOnlyList<Deadline> Deadlines => _deadlines;

    public IReadOnlyList<Assignment> Assignments => _assignments;

    public IReadOnlyList<Supplement> Supplements => _supplements;

    /// <summary>Who has joined (附议), each once.</summary>
    public IReadOnlyList<Supporter> Supporters => _supporters;

    public IReadOnlyList<Rating> Ratings => _ratings;

    /// <summary>The merges into a lead case, those taken back too.</summary>
    public IReadOnlyList<MergeLink> MergeLinks => _mergeLinks;

    /// <summary>Files a matter. The caller has shown it to the citizen and heard 确认.</summary>
    /// <exception cref="ArgumentException">The text or the area is empty or too long, or there are too many attachments.</exception>
    public static Case File(CaseNumber number, Matter matter, Citizen citizen, DeadlineClock clock)
    {
        Reply.RequireLength(matter.Text, LongestText);
        Reply.RequireLength(matter.Area, LongestArea);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(matter.Attachments.Count, MostAttachments, nameof(matter));
        var filed = new Case
        {
            Number = number,
            Lane = matter.Lane,
            Text = matter.Text,
            Original = matter.Original,
            Area = matter.Area,
            County = matter.County,
            Category = matter.Category,
            Citizen = citizen,
            Display = matter.Display,
            Name = matter.Name,
            Contact = matter.Contact,
            Source = matter.Source,
            Question = matter.Question,
            Forward = matter.Forward,
            CampaignId = matter.CampaignId,
            IsUrgent = matter.IsUrgent,
            Attachments = [.. matter.Attachments],
            CreatedAt = clock.Now,
        };
        filed.Begin(matter.FiledBy, clock);
        return filed;
    }

    internal void Add(Reply reply) => _replies.Add(reply);

    internal void Add(Deadline deadline) => _deadlines.Add(deadline);

    internal void Add(Assignment assignment) => _assignments.Add(assignment);

    internal void Add(Supplement supplement) => _supplements.Add(supplement);

    internal void Add(Supporter supporter) => _supporters.Add(supporter);

    internal void Add(Rating rating) => _ratings.Add(rating);

    internal void Add(MergeLink link) => _mergeLinks.Add(link);

    /// <summary>Goes to a state whose guards have been asked (<see cref="Transitions"/>), and records it.</summary>
    internal void Move(CaseState to, CaseStep step, DateTimeOffset at)
    {
        if (Transitions.Refuse(State, to, step.By.Kind) is { } refusal) throw new InvalidOperationException(refusal.Code());
        Append(to, step, at);
    }

    /// <summary>Records something that leaves the case where it stands.</summary>
    internal void Record(CaseStep step, DateTimeOffset at) => Append(State, step, at);

    private void Begin(Actor? staff, DeadlineClock clock)
    {
        var by = staff ?? (Forward is { } forward ? Actor.Deputy(forward.DeputyName) : Actor.Citizen);
        ChainHead = EventChain.Start(Id);
        Append(CaseState.Submitted, new CaseStep(CaseActions.Filed, by), CreatedAt);
        this.Start(DeadlineKind.Notify, CaseActions.Filed, clock);
        this.Start(DeadlineKind.FirstLook, CaseActions.Filed, clock);
        if (Lane is Lane.Inquiry) this.Start(DeadlineKind.Answer, CaseActions.Filed, clock);
    }

    private void Append(CaseState to, CaseStep step, DateTimeOffset at)
    {
        var added = new CaseEvent(_events.Count + 1, State, to, step, at);
        _events.Add(added.Chained(EventChain.HashOf(ChainHead, added)));
        (State, ChainHead) = (to, added.Hash);
    }
}
