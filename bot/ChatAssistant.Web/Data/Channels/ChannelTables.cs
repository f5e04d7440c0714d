using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Channels;

internal sealed class ChannelTables : IEntityTypeConfiguration<UsedSignatureRow>, IEntityTypeConfiguration<SyncCursorRow>
{
    public void Configure(EntityTypeBuilder<UsedSignatureRow> builder)
    {
        builder.HasKey(row => row.Signature);
        builder.HasIndex(row => row.Until);
    }

    public void Configure(EntityTypeBuilder<SyncCursorRow> builder) => builder.HasKey(row => row.Account);
}
