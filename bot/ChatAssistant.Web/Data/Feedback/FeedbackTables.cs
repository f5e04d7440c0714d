using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Feedback;

internal sealed class FeedbackTables : IEntityTypeConfiguration<FeedbackRow>
{
    public void Configure(EntityTypeBuilder<FeedbackRow> builder) =>
        builder.HasIndex(row => new { row.ConversationKey, row.Question }).IsUnique();
}
