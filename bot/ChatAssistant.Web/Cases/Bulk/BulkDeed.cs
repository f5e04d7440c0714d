using ChatAssistant.Web.Data.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Cases.Bulk;

/// <summary>Something done to many cases at once, kept so that it can be taken back.</summary>
public sealed class BulkDeed
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string By { get; init; }

    public required BulkAct Act { get; init; }

    /// <summary>The label or the lead's number.</summary>
    public required string Value { get; init; }

    /// <summary>Those it was done to.</summary>
    public required IReadOnlyList<string> Numbers { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? UndoneAt { get; set; }

    /// <summary>受理 and 交办 have told people something and begun clocks: there is no way back but the unit's own return.</summary>
    public static bool CanBeUndone(BulkAct act) => act is BulkAct.Label or BulkAct.Merge;

    internal sealed class Table : IEntityTypeConfiguration<BulkDeed>
    {
        public void Configure(EntityTypeBuilder<BulkDeed> builder)
        {
            builder.ToTable("BulkDeeds").Property(deed => deed.Id).ValueGeneratedNever();
            builder.Property(deed => deed.Numbers).IsJson();
        }
    }
}
