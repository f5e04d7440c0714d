using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Library;

/// <summary>One layer of one version of a document that the office imported.</summary>
public sealed class ImportedDocumentRow
{
    /// <summary>The version's address, such as <c>传染病防治法@2025-09-01</c>.</summary>
    public required string Address { get; init; }

    public required string Layer { get; init; }

    /// <summary>Title, issuer, dates and the like, as JSON.</summary>
    public required string Facts { get; set; }

    /// <summary>The text its passages are read from, exactly.</summary>
    public required string Body { get; set; }

    public required DateTimeOffset ImportedAt { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<ImportedDocumentRow>
    {
        public void Configure(EntityTypeBuilder<ImportedDocumentRow> builder) => builder.HasKey(row => new { row.Address, row.Layer });
    }
}
