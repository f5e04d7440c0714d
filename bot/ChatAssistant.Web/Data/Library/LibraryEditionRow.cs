using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Library;

/// <summary>One change of what is answered from, with who made it, when and why. Rows are only ever added.</summary>
public sealed class LibraryEditionRow
{
    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    public required LibraryAction Action { get; init; }

    public required string By { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public List<LibraryChangeRow> Changes { get; } = [];

    internal sealed class Table : IEntityTypeConfiguration<LibraryEditionRow>
    {
        public void Configure(EntityTypeBuilder<LibraryEditionRow> builder)
        {
            builder.HasKey(row => row.Number);
            builder.Property(row => row.Number).ValueGeneratedNever();
            builder.Property(row => row.Action).HasConversion<string>();
            builder.HasMany(row => row.Changes).WithOne().HasForeignKey(change => change.Number);
        }
    }
}
