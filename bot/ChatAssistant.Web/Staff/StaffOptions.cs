using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Staff;

public sealed class StaffOptions
{
    public const string Section = "Staff";

    /// <summary>A console left open on a desk closes itself after this long without use.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "08:00:00")]
    public TimeSpan IdleFor { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>However busy, one signs in again after a working day, so that a stolen cookie does not live on.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "1.00:00:00")]
    public TimeSpan SignedInAtMost { get; init; } = TimeSpan.FromHours(8);

    /// <summary>A password changed or an account removed ends its other sessions within this; each check reads the account.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:30:00")]
    public TimeSpan RecheckEvery { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Enough for slips of the finger, too few for guessing.</summary>
    [Range(3, 20)]
    public int FailuresUntilLocked { get; init; } = 5;

    /// <summary>Long enough to make guessing hopeless, short enough that locking a colleague out on purpose does little harm.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan LockedFor { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Failures from one network address, over all accounts, before it must wait; an office behind one address shares them.</summary>
    [Range(5, 1000)]
    public int FailuresPerAddress { get; init; } = 20;

    /// <summary>The time in which failures of one network address are counted together.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00")]
    public TimeSpan FailuresPerAddressWithin { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Length is what makes a password hard to guess; digits and signs are not asked for.</summary>
    [Range(8, 64)]
    public int ShortestPassword { get; init; } = 10;

    /// <summary>Rounds of PBKDF2-HMAC-SHA512; 210,000 is what OWASP asks for. More costs time at each sign-in.</summary>
    [Range(210_000, 10_000_000)]
    public int PasswordRounds { get; init; } = 210_000;

    /// <summary>
    /// Whether an account gets no further than its own enrolment until it has a second factor. Off at first, so that an office can begin before
    /// its telephones are set up; turn it on before real matters come in.
    /// </summary>
    public bool RequireSecondFactor { get; init; }

    /// <summary>How long the code of the second factor may be typed in after the password.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "00:15:00")]
    public TimeSpan CodeWithin { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Whoever sets the service up opens the first administrator's link the same day.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan SetupLinkValidFor { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Cases on one page of the list: about what one looks through without losing one's place.</summary>
    [Range(5, 200)]
    public int CasesOnPage { get; init; } = 20;

    /// <summary>Cases that one order may be given for at once: what somebody can still look through in the preview.</summary>
    [Range(2, 200)]
    public int MostInBulk { get; init; } = 100;

    /// <summary>How long what was done to many cases can be taken back: long enough to notice a slip, short enough that nobody has built on it.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan UndoBulkWithin { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long what somebody typed into a form in vain is kept for them, in memory: long enough to sign in again, short enough to leave nothing lying about.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "01:00:00")]
    public TimeSpan TypedKeptFor { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Entries on one page of the audit log, which is looked through rather than read.</summary>
    [Range(10, 500)]
    public int AuditEntriesOnPage { get; init; } = 50;
}
