using ChatAssistant.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.HotIssues;

/// <summary>A matter in a hot issue; a matter is in one at most.</summary>
public sealed class HotIssueMemberRow
{
    public required Guid CaseId { get; init; }

    public required Guid IssueId { get; set; }

    /// <summary>How like the issue it was told, from 0 to 1.</summary>
    public double Likeness { get; set; }

    /// <summary>Who of staff said that it belongs here; null while it is only alike. What is pinned no rebuild moves.</summary>
    public string? PinnedBy { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<HotIssueMemberRow>
    {
        public void Configure(EntityTypeBuilder<HotIssueMemberRow> builder)
        {
            builder.ToTable("HotIssueMembers").HasKey(row => row.CaseId);
            builder.Property(row => row.CaseId).ValueGeneratedNever();
            builder.HasIndex(row => row.IssueId);
            builder.HasOne<Case>().WithOne().HasForeignKey<HotIssueMemberRow>(row => row.CaseId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
