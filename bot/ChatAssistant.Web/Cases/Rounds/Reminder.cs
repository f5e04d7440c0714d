using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deadlines.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Cases.Rounds;

/// <summary>催办: that somebody was to be reminded of a day. Each rung of a day reaches each of them once; a day that was moved has rungs of its own.</summary>
public sealed class Reminder
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid CaseId { get; init; }

    public required Guid DeadlineId { get; init; }

    public required DeadlineKind Kind { get; init; }

    public required Rung Rung { get; init; }

    /// <summary>The last day as it was then.</summary>
    public required DateOnly Due { get; init; }

    public required ActorKind Part { get; init; }

    /// <summary>With <see cref="ActorKind.Unit"/> which one; else empty.</summary>
    public required string Unit { get; init; }

    /// <summary>The day in Asia/Shanghai it was made: it stands in that day's digest.</summary>
    public required DateOnly On { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<Reminder>
    {
        public void Configure(EntityTypeBuilder<Reminder> builder)
        {
            builder.ToTable("Reminders").Property(each => each.Id).ValueGeneratedNever();
            builder.HasIndex(each => new { each.DeadlineId, each.Due, each.Rung, each.Part, each.Unit }).IsUnique();
            builder.HasIndex(each => new { each.CaseId, each.Part });
            builder.HasOne<Case>().WithMany().HasForeignKey(each => each.CaseId);
        }
    }
}
