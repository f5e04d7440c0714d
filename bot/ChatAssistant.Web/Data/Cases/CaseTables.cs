using ChatAssistant.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ChatAssistant.Web.Data.Cases;

internal sealed class CaseTables : IEntityTypeConfiguration<Case>, IEntityTypeConfiguration<Reply>, IEntityTypeConfiguration<CaseEvent>
{
    private const string CaseId = "CaseId";

    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.Property(each => each.Id).ValueGeneratedNever();
        builder.Property(each => each.Number).HasConversion<NumberText>();
        builder.Property(each => each.Lane).HasConversion<string>();
        builder.Property(each => each.State).HasConversion<string>();
        builder.HasIndex(each => each.Number).IsUnique();
        builder.HasIndex(each => each.CreatedAt);
        builder.OwnsOne(each => each.Citizen, citizen => citizen.HasIndex(each => new { each.Channel, each.UserId }));
        builder.HasMany(each => each.Replies).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(each => each.Events).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.Navigation(each => each.Replies).AutoInclude();
        builder.Navigation(each => each.Events).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<Reply> builder)
    {
        builder.ToTable("Replies");
        builder.Property(each => each.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<CaseEvent> builder)
    {
        builder.ToTable("CaseEvents");
        builder.Property(each => each.Id).ValueGeneratedNever();
        // Two people acting on one case at the same moment cannot both be its next event.
        builder.HasIndex(CaseId, nameof(CaseEvent.Sequence)).IsUnique();
    }

    private sealed class NumberText() : ValueConverter<CaseNumber, string>(number => number.ToString(), text => Parse(text))
    {
        private static CaseNumber Parse(string text) =>
            CaseNumber.TryParse(text, out var number) ? number : throw new FormatException("A stored case number does not fit its check digit.");
    }
}
