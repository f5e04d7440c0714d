using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Library;

/// <summary>One edition of one layer of one version of a document that the office imported. Its text never changes.</summary>
public sealed class ImportedDocumentRow
{
    /// <summary>The version's address, such as <c>传染病防治法@2025-09-01</c>.</summary>
    public required string Address { get; init; }

    public required string Layer { get; init; }

    /// <summary>Counts the editions of the address and layer, from 1.</summary>
    public required int Edition { get; init; }

    /// <summary>Title, issuer, dates and the like, as JSON.</summary>
    public required string Facts { get; init; }

    /// <summary>The text its passages are read from, exactly.</summary>
    public required string Body { get; init; }

    public required string Sha256 { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    /// <summary>Whether it is answered from.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>When it last became current or ceased to be: how a running service notices.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<ImportedDocumentRow>
    {
        public void Configure(EntityTypeBuilder<ImportedDocumentRow> builder)
        {
            builder.HasKey(row => new { row.Address, row.Layer, row.Edition });
            builder.HasIndex(row => new { row.Address, row.Layer }).IsUnique().HasFilter("\"IsCurrent\"").HasDatabaseName("IX_ImportedDocuments_Current");
        }
    }
}
