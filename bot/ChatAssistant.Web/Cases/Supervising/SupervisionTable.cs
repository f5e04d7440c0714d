using ChatAssistant.Cases.Supervising;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Cases.Supervising;

internal sealed class SupervisionTable : IEntityTypeConfiguration<Supervision>
{
    public void Configure(EntityTypeBuilder<Supervision> builder)
    {
        builder.ToTable("Supervisions").Property(each => each.Id).ValueGeneratedNever();
        builder.HasIndex(each => new { each.TargetKind, each.TargetId }).IsUnique().HasFilter("\"ClosedAt\" IS NULL");
    }
}
