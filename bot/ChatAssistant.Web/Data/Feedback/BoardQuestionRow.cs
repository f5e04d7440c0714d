using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Feedback;

/// <summary>What an editor did about a question that had no good answer. Made with the first thing done; it names no conversation.</summary>
public sealed class BoardQuestionRow
{
    /// <summary>Made of the words, so that addresses of the console hold none.</summary>
    public required string Key { get; init; }

    /// <summary>The words that others are likened to, masked.</summary>
    public required string Question { get; init; }

    /// <summary>A user name; null for nobody.</summary>
    public string? Assignee { get; set; }

    /// <summary>Null while it is open.</summary>
    public QuestionResolution? Resolution { get; set; }

    public string? Note { get; set; }

    public string? ResolvedBy { get; set; }

    public DateTimeOffset? ResolvedAt { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<BoardQuestionRow>
    {
        public void Configure(EntityTypeBuilder<BoardQuestionRow> builder)
        {
            builder.HasKey(row => row.Key);
            builder.Property(row => row.Resolution).HasConversion<string>();
        }
    }
}
