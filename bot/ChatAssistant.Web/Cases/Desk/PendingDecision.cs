using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>Something proposed for a case that a second person agrees to or not. It stays, with who did which.</summary>
public sealed class PendingDecision
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid CaseId { get; init; }

    public required DecisionKind Kind { get; init; }

    /// <summary>With <see cref="DecisionKind.NotAccept"/>.</summary>
    public NotAcceptedGround? Ground { get; init; }

    /// <summary>Why, or for what is not accepted where the citizen can go.</summary>
    public required string Reason { get; init; }

    /// <summary>With <see cref="DecisionKind.Publish"/>: the matter as it is to be public.</summary>
    public string? PublicMatter { get; init; }

    /// <summary>With <see cref="DecisionKind.Publish"/>: the answer as it is to be public.</summary>
    public string? PublicAnswer { get; init; }

    public required string ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public string? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public bool? IsAgreed { get; set; }

    /// <summary>What is to be public; null for anything else.</summary>
    public PublicWords? Words() => PublicMatter is not null && PublicAnswer is not null ? new(PublicMatter, PublicAnswer) : null;

    internal sealed class Table : IEntityTypeConfiguration<PendingDecision>
    {
        public void Configure(EntityTypeBuilder<PendingDecision> builder)
        {
            builder.Property(each => each.Id).ValueGeneratedNever();
            builder.HasIndex(each => new { each.CaseId, each.DecidedAt });
            builder.HasOne<Case>().WithMany().HasForeignKey(each => each.CaseId);
        }
    }
}
