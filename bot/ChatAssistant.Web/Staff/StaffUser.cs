using System.ComponentModel.DataAnnotations.Schema;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Identity;

namespace ChatAssistant.Web.Staff;

/// <summary>A member of staff who may enter the console.</summary>
public sealed class StaffUser : IdentityUser
{
    /// <summary>A lock that is longer than any failed password makes was set by an administrator.</summary>
    private static readonly TimeSpan LongestTryLock = TimeSpan.FromDays(2);

    public StaffRoles Roles { get; private set; }

    public Permissions Permissions { get; private set; }

    public string? Unit { get; private set; }

    public string? Area { get; private set; }

    /// <summary>What the codes of the second factor are made from; null without one.</summary>
    public byte[]? SealedCodeSecret { get; set; }

    /// <summary>The time step of the last code that was taken: no code is taken twice.</summary>
    public long LastCodeStep { get; set; }

    /// <summary>Digests of the recovery codes that are left.</summary>
    public IReadOnlyList<string> RecoveryDigests { get; set; } = [];

    [NotMapped]
    public StaffRights Rights
    {
        get => new(Roles, Permissions, Unit, Area);
        set => (Roles, Permissions, Unit, Area) = value;
    }

    /// <summary>Closed by an administrator: sessions that are open end too. A lock after failed passwords leaves them.</summary>
    public bool IsClosed(DateTimeOffset now) => LockoutEnd > now + LongestTryLock;
}
