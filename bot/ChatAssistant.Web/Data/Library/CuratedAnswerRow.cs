using ChatAssistant.Knowledge;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Library;

/// <summary>An answer that the office approved, as it was worded once. The highest edition of an id is the one that is given; rows are only added.</summary>
public sealed class CuratedAnswerRow
{
    public required string Id { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int Edition { get; init; }

    /// <summary>A line each.</summary>
    public required string Questions { get; init; }

    public required string Text { get; init; }

    /// <summary>Addresses, a line each.</summary>
    public required string Citations { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? Until { get; init; }

    public required string Owner { get; init; }

    public required DateOnly Review { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    internal static CuratedAnswerRow Of(CuratedAnswer answer, int edition, string by, DateTimeOffset at) => new()
    {
        Id = answer.Id,
        Edition = edition,
        Questions = string.Join('\n', answer.Questions),
        Text = answer.Text,
        Citations = string.Join('\n', answer.Citations),
        From = answer.From,
        Until = answer.Until,
        Owner = answer.Owner,
        Review = answer.Review,
        By = by,
        At = at,
    };

    internal sealed class Table : IEntityTypeConfiguration<CuratedAnswerRow>
    {
        public void Configure(EntityTypeBuilder<CuratedAnswerRow> builder) => builder.HasKey(row => new { row.Id, row.Edition });
    }
}
