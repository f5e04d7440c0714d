using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Settings.Calendars;

/// <summary>A year's holidays and make-up days as the office entered them, in place of those of the calendar file.</summary>
public sealed class CalendarYearRow
{
    public required int Year { get; init; }

    public required IReadOnlyList<OfficialDay> Days { get; set; }

    public required bool IsComplete { get; set; }

    public CalendarYear Official => new(Year, Days, IsComplete);

    internal sealed class Table : IEntityTypeConfiguration<CalendarYearRow>
    {
        public void Configure(EntityTypeBuilder<CalendarYearRow> builder)
        {
            builder.ToTable("CalendarYears").HasKey(row => row.Year);
            builder.Property(row => row.Year).ValueGeneratedNever();
            builder.Property(row => row.Days).IsJson();
            builder.Ignore(row => row.Official);
        }
    }
}
