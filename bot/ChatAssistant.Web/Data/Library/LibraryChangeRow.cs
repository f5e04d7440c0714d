using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Library;

/// <summary>Which text of an address and layer was answered from before and after one <see cref="LibraryEditionRow"/>.</summary>
public sealed class LibraryChangeRow
{
    /// <summary>Of the library edition.</summary>
    public required int Number { get; init; }

    public required string Address { get; init; }

    public required string Layer { get; init; }

    /// <summary>As in <see cref="ImportedDocumentRow.Edition"/>; null when none of ours was answered from.</summary>
    public required int? Before { get; init; }

    /// <summary>Null when none of ours is answered from any more.</summary>
    public required int? After { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<LibraryChangeRow>
    {
        public void Configure(EntityTypeBuilder<LibraryChangeRow> builder) => builder.HasKey(row => new { row.Number, row.Address, row.Layer });
    }
}
