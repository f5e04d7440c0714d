using ChatAssistant.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Cases.Extensions;

/// <summary>A unit asks for more time; the dispatcher grants it or not. It stays, with who did which. A case has at most one undecided.</summary>
public sealed class ExtensionRequest
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid CaseId { get; init; }

    public required string Unit { get; init; }

    /// <summary>The user name of who asked.</summary>
    public required string AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The last day asked for.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Why; the citizen is told when it is granted.</summary>
    public required string Reason { get; init; }

    public string? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public bool? IsGranted { get; set; }

    /// <summary>Why it was not granted.</summary>
    public string? Denial { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<ExtensionRequest>
    {
        public void Configure(EntityTypeBuilder<ExtensionRequest> builder)
        {
            builder.ToTable("ExtensionRequests").Property(each => each.Id).ValueGeneratedNever();
            builder.HasIndex(each => each.CaseId).IsUnique().HasFilter("\"DecidedAt\" IS NULL");
            builder.HasOne<Case>().WithMany().HasForeignKey(each => each.CaseId);
        }
    }
}
