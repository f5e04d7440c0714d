using System.Linq.Expressions;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Blocking;

/// <summary>
/// 限制提交: for a time a person files nothing new. One member of staff proposes it, another agrees, and it ends by itself. Asking questions,
/// calling for help, accusing officials and following what is on file stay open to them.
/// </summary>
public sealed class FilingBlock
{
    public const int LongestReason = 300;
    public const int LongestObjection = 500;

    private FilingBlock()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The case it was proposed from.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Whom it is about, as the channel knows them, and where they are told of it.</summary>
    public Citizen Citizen { get; private set; } = null!;

    public BlockGround Ground { get; private set; }

    /// <summary>What happened, in words of staff.</summary>
    public string Reason { get; private set; } = "";

    public int Days { get; private set; }

    public string ProposedBy { get; private set; } = "";

    public DateTimeOffset ProposedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public bool? IsAgreed { get; private set; }

    /// <summary>The last day it holds, in Asia/Shanghai; null unless a second person has agreed.</summary>
    public DateOnly? LastDay { get; private set; }

    public string? LiftedBy { get; private set; }

    public DateTimeOffset? LiftedAt { get; private set; }

    public string? LiftReason { get; private set; }

    /// <summary>异议: what the person says against it, masked; null while they say nothing.</summary>
    public string? Objection { get; private set; }

    public DateTimeOffset? ObjectedAt { get; private set; }

    /// <summary>What was answered to the objection.</summary>
    public string? ObjectionAnswer { get; private set; }

    public string? ObjectionAnsweredBy { get; private set; }

    public bool IsProposal => DecidedAt is null;

    /// <summary>Whether an objection waits for staff. It goes on waiting when the block has ended by itself: an answer was promised.</summary>
    public bool IsDisputed => ObjectedAt is not null && ObjectionAnswer is null && LiftedAt is null;

    public bool IsInForce(DateOnly today) => InForceOn(today).Compile(preferInterpretation: true)(this);

    /// <summary>The same for who looks for them.</summary>
    public static Expression<Func<FilingBlock, bool>> InForceOn(DateOnly today) =>
        block => block.IsAgreed == true && block.LiftedAt == null && block.LastDay >= today;

    /// <summary>Whether it holds nobody and waits for nobody.</summary>
    public bool IsOver(DateOnly today) => !Stands(today).Compile(preferInterpretation: true)(this);

    /// <summary>Those that are not over, for a store to look for.</summary>
    public static Expression<Func<FilingBlock, bool>> Stands(DateOnly today) =>
        each => each.DecidedAt == null
            || (each.IsAgreed == true && each.LiftedAt == null && (each.LastDay >= today || (each.ObjectedAt != null && each.ObjectionAnswer == null)));

    /// <exception cref="ArgumentException">Ask <see cref="BlockWish.Refuse"/> first.</exception>
    public static FilingBlock Propose(Case found, BlockWish wish, string by, DeadlineClock clock) => new()
    {
        CaseId = found.Id,
        Citizen = found.Citizen with { },
        Ground = wish.Ground ?? throw new ArgumentException("A block has a ground.", nameof(wish)),
        Reason = wish.Reason,
        Days = wish.Days,
        ProposedBy = by,
        ProposedAt = clock.Now,
    };

    /// <summary>The second person's word. With a yes it holds from now on.</summary>
    public TransitionRefusal? Decide(string by, bool isAgreed, DeadlineClock clock)
    {
        var refusal = Required.That(IsProposal, TransitionRefusal.WrongState) ?? NotFirst(by);
        if (refusal is not null) return refusal;
        (DecidedBy, DecidedAt, IsAgreed) = (by, clock.Now, isAgreed);
        if (isAgreed) LastDay = clock.Today.AddDays(Days);
        return null;
    }

    public TransitionRefusal? Lift(string by, string reason, DeadlineClock clock)
    {
        var refusal = Required.That(IsInForce(clock.Today), TransitionRefusal.WrongState) ?? Required.Reason(reason);
        if (refusal is not null) return refusal;
        (LiftedBy, LiftedAt, LiftReason) = (by, clock.Now, reason);
        return null;
    }

    /// <summary>The person objects, once: what they say reaches the reviewers.</summary>
    /// <param name="masked">Their words, masked.</param>
    /// <param name="clock">When.</param>
    public TransitionRefusal? Dispute(string masked, DeadlineClock clock)
    {
        var refusal = Required.That(IsInForce(clock.Today) && ObjectedAt is null, TransitionRefusal.WrongState) ?? Required.Reason(masked);
        if (refusal is not null) return refusal;
        (Objection, ObjectedAt) = (masked.Length > LongestObjection ? masked[..LongestObjection] : masked, clock.Now);
        return null;
    }

    /// <summary>The person is told why the block stays, or stayed. Whoever proposed it does not judge the objection to it.</summary>
    public TransitionRefusal? AnswerObjection(string by, string answer)
    {
        var refusal = Required.That(IsDisputed, TransitionRefusal.WrongState) ?? NotFirst(by) ?? Required.Explanation(answer);
        if (refusal is not null) return refusal;
        (ObjectionAnswer, ObjectionAnsweredBy) = (answer, by);
        return null;
    }

    /// <summary>Lets go of whose it was, with the case it came from. That it was, why, and the masked objection stay on record.</summary>
    /// <param name="standIn">What stands in the person's place.</param>
    public void Forget(Func<Citizen, string> standIn) => Citizen = Citizen.Forgotten(standIn);

    private TransitionRefusal? NotFirst(string by) =>
        Required.That(!string.Equals(by, ProposedBy, StringComparison.OrdinalIgnoreCase), TransitionRefusal.SecondPersonMissing);
}
