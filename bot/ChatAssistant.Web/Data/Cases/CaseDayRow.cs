using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>The last case number given out on a day.</summary>
public sealed class CaseDayRow
{
    public required DateOnly Day { get; init; }

    public int Last { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<CaseDayRow>
    {
        public void Configure(EntityTypeBuilder<CaseDayRow> builder) => builder.HasKey(row => row.Day);
    }
}
