using System.Globalization;
using ChatAssistant.Bot.Office;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Settings.OfficeTexts;

/// <summary>A text as the office wrote it. What it was before, and who changed it why, stands in the audit log.</summary>
public sealed class OfficeTextRow
{
    public required OfficeText Text { get; init; }

    /// <summary>Null where the shipped words hold.</summary>
    public string? Chinese { get; set; }

    /// <summary>The same in English; it may be given or left with or without the Chinese.</summary>
    public string? English { get; set; }

    /// <summary>How often it was changed: a form that was opened before somebody else's change is not taken.</summary>
    public int Changes { get; set; }

    public bool IsOwn => Chinese is not null || English is not null;

    public string? In(CultureInfo language) => OfficeLanguage.IsEnglish(language) ? English : Chinese;

    /// <summary>The words in force, with their blanks.</summary>
    public string WordsIn(CultureInfo language) => In(language) ?? OfficeTextRule.Of(Text).Shipped(language);

    internal sealed class Table : IEntityTypeConfiguration<OfficeTextRow>
    {
        public void Configure(EntityTypeBuilder<OfficeTextRow> builder)
        {
            builder.ToTable("OfficeTexts").HasKey(row => row.Text);
            builder.Property(row => row.Text).HasConversion<string>();
            builder.Ignore(row => row.IsOwn);
        }
    }
}
