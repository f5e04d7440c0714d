using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.HotIssues;

/// <summary>A hot issue as it was last counted, and what staff have said about it. The one is made anew at every rebuild, the other never.</summary>
public sealed class HotIssueRow
{
    public const int LongestLabel = 50;

    public required Guid Id { get; init; }

    public string Label { get; set; } = "";

    /// <summary>Who gave the label; null while it is made of the matters' own words.</summary>
    public string? LabelBy { get; set; }

    /// <summary>What most of the matters say, joined by 、.</summary>
    public string Words { get; set; } = "";

    public string Place { get; set; } = "";

    public string? Category { get; set; }

    public HotIssueState State { get; set; }

    public string? StateBy { get; set; }

    public DateTimeOffset FirstAt { get; set; }

    public DateTimeOffset LastAt { get; set; }

    public int Cases { get; set; }

    public int People { get; set; }

    public int Joined { get; set; }

    /// <summary>As of <see cref="CountedAt"/>.</summary>
    public double Recency { get; set; }

    public DateTimeOffset CountedAt { get; set; }

    /// <summary>Many newcomers came at once.</summary>
    public bool IsBurst { get; set; }

    /// <summary>What everybody was told; null while nobody was.</summary>
    public string? Answer { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Staff have put a hand to it: it stays, however few are in it.</summary>
    public bool IsKept => LabelBy is not null || State is not HotIssueState.Watched;

    internal sealed class Table : IEntityTypeConfiguration<HotIssueRow>
    {
        public void Configure(EntityTypeBuilder<HotIssueRow> builder)
        {
            builder.ToTable("HotIssues").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.Property(row => row.State).HasConversion<string>();
        }
    }
}
