using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Cases;

internal sealed class DeputyTables :
    IEntityTypeConfiguration<Deputy>, IEntityTypeConfiguration<Invitation>, IEntityTypeConfiguration<DeputyBinding>, IEntityTypeConfiguration<DeputySuggestion>,
    IEntityTypeConfiguration<CommitmentItem>
{
    public void Configure(EntityTypeBuilder<Deputy> builder)
    {
        builder.Property(each => each.Id).ValueGeneratedNever();
        builder.OwnsOne(each => each.Seat);
        builder.Navigation(each => each.Seat).IsRequired();
        builder.HasIndex(each => each.CertificateHash);
    }

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations").Property(each => each.Id).ValueGeneratedNever();
        builder.HasIndex(each => each.CodeHash).IsUnique();
        // Of two who type the same code at the same moment, one is bound.
        builder.Property(each => each.UsedAt).IsConcurrencyToken();
        builder.HasOne<Deputy>().WithMany().HasForeignKey(each => each.DeputyId);
    }

    public void Configure(EntityTypeBuilder<DeputyBinding> builder)
    {
        builder.ToTable("DeputyBindings").Property(each => each.Id).ValueGeneratedNever();
        builder.HasIndex(each => new { each.Channel, each.UserId });
        builder.HasOne<Deputy>().WithMany().HasForeignKey(each => each.DeputyId);
    }

    public void Configure(EntityTypeBuilder<DeputySuggestion> builder)
    {
        builder.ToTable("DeputySuggestions").Property(each => each.Id).ValueGeneratedNever();
        builder.OwnsOne(each => each.Words);
        builder.Navigation(each => each.Words).IsRequired();
        builder.Property(each => each.Evidence).IsJson();
        builder.Property(each => each.Events).IsJson();
        builder.Property(each => each.Units).IsJson();
        builder.Property(each => each.Replies).IsJson();
        builder.Property(each => each.Ratings).IsJson();
        builder.Property(each => each.Clocks).IsJson();
        builder.Property(each => each.CoSignatures).IsJson();
        builder.Property(each => each.Covered).IsJson();
        builder.Property(each => each.Version).IsConcurrencyToken();
        builder.HasOne<Deputy>().WithMany().HasForeignKey(each => each.DeputyId);
    }

    public void Configure(EntityTypeBuilder<CommitmentItem> builder)
    {
        builder.ToTable("Commitments").Property(each => each.Id).ValueGeneratedNever();
        builder.Property(each => each.Progress).IsJson();
        builder.HasIndex(each => each.Due);
        builder.HasOne<DeputySuggestion>().WithMany().HasForeignKey(each => each.SuggestionId);
    }
}
