using ChatAssistant.Web.Data.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Reports;

/// <summary>A report: a draft that staff edit until one of them signs it, and then never changed again.</summary>
public sealed class ReportRow
{
    public const int LongestTitle = 80;
    public const int LongestText = 5000;

    public required Guid Id { get; init; }

    public required ReportKind Kind { get; init; }

    public required string Title { get; set; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required IReadOnlyList<ReportPart> Parts { get; set; }

    /// <summary>The county its maker was limited to; null for the whole city.</summary>
    public string? Area { get; init; }

    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public string? SignedBy { get; set; }

    public DateTimeOffset? SignedAt { get; set; }

    /// <summary>Two who edit at the same time must not overwrite each other unseen.</summary>
    public int Version { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<ReportRow>
    {
        public void Configure(EntityTypeBuilder<ReportRow> builder)
        {
            builder.ToTable("Reports").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.Property(row => row.Kind).HasConversion<string>();
            builder.Property(row => row.Parts).IsJson();
            builder.Property(row => row.Version).IsConcurrencyToken();
            builder.HasIndex(row => row.CreatedAt);
        }
    }
}
