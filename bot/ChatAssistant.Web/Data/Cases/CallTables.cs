using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Campaigns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>Calls, and who may not file.</summary>
internal sealed class CallTables : IEntityTypeConfiguration<Campaign>, IEntityTypeConfiguration<FilingBlock>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("Campaigns").Property(each => each.Id).ValueGeneratedNever();
        builder.HasIndex(each => each.ClosedAt);
    }

    public void Configure(EntityTypeBuilder<FilingBlock> builder)
    {
        builder.ToTable("FilingBlocks").Property(each => each.Id).ValueGeneratedNever();
        builder.OwnsOne(each => each.Citizen, citizen => citizen.HasIndex(each => new { each.Channel, each.UserId }));
        builder.Navigation(each => each.Citizen).IsRequired();
        builder.Property(each => each.Ground).HasConversion<string>();
        builder.HasOne<Case>().WithMany().HasForeignKey(each => each.CaseId);
    }
}
