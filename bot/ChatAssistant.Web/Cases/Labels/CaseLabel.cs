using ChatAssistant.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Cases.Labels;

/// <summary>A word staff put on a case to find it again. It says nothing to the citizen and changes nothing for them.</summary>
public sealed class CaseLabel
{
    public const int Longest = 20;

    public required Guid CaseId { get; init; }

    public required string Label { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<CaseLabel>
    {
        public void Configure(EntityTypeBuilder<CaseLabel> builder)
        {
            builder.ToTable("CaseLabels").HasKey(row => new { row.CaseId, row.Label });
            builder.HasIndex(row => row.Label);
            builder.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId);
        }
    }
}
