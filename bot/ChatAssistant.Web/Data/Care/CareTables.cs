using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Care;

internal sealed class CareTables : IEntityTypeConfiguration<OpenDraftRow>, IEntityTypeConfiguration<TurnRow>
{
    public void Configure(EntityTypeBuilder<OpenDraftRow> builder)
    {
        builder.HasKey(row => row.ConversationKey);
        builder.HasIndex(row => row.AskedAt);
        // Who goes on at the moment of the reminder is not reminded.
        builder.Property(row => row.AskedAt).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<TurnRow> builder)
    {
        builder.HasIndex(row => new { row.ConversationKey, row.ActivityId }).IsUnique();
        builder.HasIndex(row => new { row.Status, row.At });
    }
}
