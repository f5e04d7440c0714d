using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>An entry of the routing table as one version of the table made it. The newest of a topic and a place counts; rows are only added.</summary>
public sealed class RoutingRow
{
    /// <summary>A topic, or <see cref="RoutingWords.All"/>.</summary>
    public required string Category { get; init; }

    /// <summary>A place as <see cref="RoutingWords.Text(ChatAssistant.Cases.Routing.RoutingPlace)"/> writes it.</summary>
    public required string Area { get; init; }

    /// <summary>Of the whole table, counted from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Null from the version on that took the entry out.</summary>
    public string? LeadUnit { get; init; }

    /// <summary>A line each.</summary>
    public required string CoUnits { get; init; }

    public required string Note { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<RoutingRow>
    {
        public void Configure(EntityTypeBuilder<RoutingRow> builder) => builder.ToTable("Routing").HasKey(row => new { row.Category, row.Area, row.Version });
    }
}
