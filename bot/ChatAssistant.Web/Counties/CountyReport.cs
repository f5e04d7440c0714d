using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Counties;

/// <summary>
/// 基层上报: what a county's congress or a cadre tells the city. What gives people away is covered before it is kept, so that it can be
/// searched and cited.
/// </summary>
public sealed class CountyReport
{
    public const int LongestText = 4000;
    public const int LongestPlace = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required ReportKind Kind { get; set; }

    /// <summary>The county it comes from or is about; null for the city's own and while nobody knows.</summary>
    public required string? County { get; init; }

    /// <summary>The first day of the period it is for, in Asia/Shanghai.</summary>
    public required DateOnly Period { get; set; }

    /// <summary>What is told, masked.</summary>
    public required string Text { get; set; }

    /// <summary>Of <see cref="ReportKind.LastMile"/>: where, as the cadre named it; else null.</summary>
    public string? Place { get; init; }

    /// <summary>Of <see cref="ReportKind.LastMile"/>: what was tried, or what should be; else null.</summary>
    public string? Tried { get; init; }

    /// <summary>The account that wrote it.</summary>
    public required string Author { get; set; }

    public required DateTimeOffset WrittenAt { get; set; }

    /// <summary>When it was handed to the city; null while it is a draft, which nobody but the county sees.</summary>
    public DateTimeOffset? FiledAt { get; set; }

    /// <summary>The case that was made of it; null while none was.</summary>
    public Guid? CaseId { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<CountyReport>
    {
        public void Configure(EntityTypeBuilder<CountyReport> builder)
        {
            builder.Property(each => each.Id).ValueGeneratedNever();
            builder.HasIndex(each => new { each.Period, each.County });
            builder.HasIndex(each => each.CaseId).IsUnique();
        }
    }
}
