using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.State;

/// <summary>The bot's memory of one conversation or person.</summary>
public sealed class StateRow
{
    public required string Key { get; init; }

    /// <summary>JSON, sealed.</summary>
    public required byte[] SealedJson { get; set; }

    /// <summary>Counts the changes. Two turns that change one state at the same time cannot both commit.</summary>
    public long Version { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<StateRow>
    {
        public void Configure(EntityTypeBuilder<StateRow> builder)
        {
            builder.HasKey(row => row.Key);
            builder.Property(row => row.Version).IsConcurrencyToken();
        }
    }
}
