using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Conversations;

internal sealed class ConversationTables :
    IEntityTypeConfiguration<ConversationRow>, IEntityTypeConfiguration<ActivityRow>, IEntityTypeConfiguration<InboxRow>, IEntityTypeConfiguration<OutboxRow>,
    IEntityTypeConfiguration<DeliveryStepRow>
{
    public void Configure(EntityTypeBuilder<ConversationRow> builder)
    {
        builder.HasKey(row => row.Key);
        builder.HasIndex(row => new { row.Channel, row.UserId });
    }

    public void Configure(EntityTypeBuilder<ActivityRow> builder)
    {
        builder.HasIndex(row => new { row.ConversationKey, row.Sequence }).IsUnique();
        builder.HasOne<ConversationRow>().WithMany().HasForeignKey(row => row.ConversationKey).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<InboxRow> builder)
    {
        builder.HasIndex(row => new { row.Channel, row.Account, row.MessageId }).IsUnique();
        builder.HasIndex(row => row.Id).HasFilter("\"HandledAt\" IS NULL").HasDatabaseName("IX_Inbox_Pending");
        builder.HasOne(row => row.Activity).WithMany().HasForeignKey(row => row.ActivityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.HasIndex(row => row.MessageId).IsUnique();
        builder.HasIndex(row => row.AnswersInboxId);
        // As EfOutbox.Waits is translated: only then is the index used.
        builder.HasIndex(row => new { row.Channel, row.ConversationKey, row.Sequence }).HasFilter("\"State\" IN (0, 3)").HasDatabaseName("IX_Outbox_Waiting");
        builder.HasIndex(row => row.State).HasFilter("\"State\" = 2").HasDatabaseName("IX_Outbox_Dead");
        builder.HasOne(row => row.Activity).WithMany().HasForeignKey(row => row.ActivityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DeliveryStepRow> builder) =>
        builder.HasOne<OutboxRow>().WithMany(row => row.Steps).HasForeignKey(row => row.OutboxId).OnDelete(DeleteBehavior.Restrict);
}
