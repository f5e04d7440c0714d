using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Data.Cases;
using ChatAssistant.Web.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Staff;

internal sealed class StaffTables : IEntityTypeConfiguration<StaffUser>, IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<StaffUser> builder)
    {
        builder.Property(user => user.RecoveryDigests).IsJson();
    }

    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.HasIndex(entry => entry.Sequence).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AuditHead> builder) => builder.Property(head => head.Id).ValueGeneratedNever();
}
