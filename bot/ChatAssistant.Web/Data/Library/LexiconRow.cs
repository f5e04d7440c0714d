using ChatAssistant.Knowledge;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Library;

/// <summary>Everyday words that the office entered, as they stood once. The highest edition of an id counts; rows are only added.</summary>
public sealed class LexiconRow
{
    public required string Id { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int Edition { get; init; }

    /// <summary>A line each, like the three that follow.</summary>
    public required string Everyday { get; init; }

    public required string Terms { get; init; }

    public required string Addresses { get; init; }

    public required string Question { get; init; }

    /// <summary>From this edition on the entry is no more.</summary>
    public required bool IsRemoved { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    internal static LexiconRow Of(LexiconLine line, int edition, string by, DateTimeOffset at) => new()
    {
        Id = line.OwnId!,
        Edition = edition,
        Everyday = string.Join('\n', line.Everyday),
        Terms = string.Join('\n', line.Terms),
        Addresses = string.Join('\n', line.Addresses),
        Question = line.Question,
        IsRemoved = false,
        By = by,
        At = at,
    };

    /// <summary>The edition with which the entry is no more.</summary>
    internal LexiconRow TakenOut(string by, DateTimeOffset at) => new()
    {
        Id = Id,
        Edition = Edition + 1,
        Everyday = Everyday,
        Terms = Terms,
        Addresses = Addresses,
        Question = Question,
        IsRemoved = true,
        By = by,
        At = at,
    };

    internal sealed class Table : IEntityTypeConfiguration<LexiconRow>
    {
        public void Configure(EntityTypeBuilder<LexiconRow> builder) => builder.ToTable("LexiconEntries").HasKey(row => new { row.Id, row.Edition });
    }
}
