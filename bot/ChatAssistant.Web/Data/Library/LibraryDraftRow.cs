using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Library;

/// <summary>A text that was imported to be looked at and is not answered from until it is published. An address and layer has one at most.</summary>
public sealed class LibraryDraftRow
{
    public required string Address { get; init; }

    public required string Layer { get; init; }

    /// <summary>As in <see cref="ImportedDocumentRow.Edition"/>.</summary>
    public required int Edition { get; set; }

    public required string By { get; set; }

    public required DateTimeOffset At { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<LibraryDraftRow>
    {
        public void Configure(EntityTypeBuilder<LibraryDraftRow> builder) => builder.HasKey(row => new { row.Address, row.Layer });
    }
}
