using ChatAssistant.Cases.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Privacy;

internal sealed class PrivacyTables : IEntityTypeConfiguration<PrivacyRequest>, IEntityTypeConfiguration<ScrubMarkRow>
{
    public void Configure(EntityTypeBuilder<PrivacyRequest> builder)
    {
        builder.Property(each => each.Id).ValueGeneratedNever();
        builder.Property(each => each.Kind).HasConversion<string>();
        builder.Property(each => each.Decision).HasConversion<string>();
        builder.HasIndex(each => new { each.Channel, each.UserId });
    }

    public void Configure(EntityTypeBuilder<ScrubMarkRow> builder) => builder.ToTable("ScrubMarks");
}
