using System.ComponentModel.DataAnnotations;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>答复稿: what the unit proposes to answer, until a reviewer releases it. A case has at most one.</summary>
public sealed class UnitDraft
{
    [Key]
    public required Guid CaseId { get; init; }

    public required string Text { get; set; }

    public ResultCode? Result { get; set; }

    /// <summary>With the result that promises something: by when.</summary>
    public DateOnly? PromisedFor { get; set; }

    public required string Unit { get; set; }

    public required string Author { get; set; }

    public required DateTimeOffset At { get; set; }

    /// <summary>Tells whether it is still the one somebody has before them.</summary>
    public string Version => $"{At.UtcTicks}";

    internal sealed class Table : IEntityTypeConfiguration<UnitDraft>
    {
        public void Configure(EntityTypeBuilder<UnitDraft> builder) =>
            builder.HasOne<Case>().WithOne().HasForeignKey<UnitDraft>(each => each.CaseId);
    }
}
