using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Cases.Merging;
using ChatAssistant.Cases.Ratings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>What belongs to a case. Ids are the domain's, made when a part is.</summary>
internal sealed class CasePartTables :
    IEntityTypeConfiguration<Reply>, IEntityTypeConfiguration<CaseEvent>, IEntityTypeConfiguration<Deadline>, IEntityTypeConfiguration<Assignment>,
    IEntityTypeConfiguration<Supplement>, IEntityTypeConfiguration<Supporter>, IEntityTypeConfiguration<Rating>, IEntityTypeConfiguration<MergeLink>
{
    public void Configure(EntityTypeBuilder<Reply> builder)
    {
        builder.ToTable("Replies").Property(each => each.Id).ValueGeneratedNever();
        builder.OwnsOne(each => each.Outcome);
        builder.HasIndex(each => each.ActivityId);
    }

    public void Configure(EntityTypeBuilder<CaseEvent> builder)
    {
        // Their order in the store, which neither a deletion nor writing the database anew changes: CaseMarks goes by it.
        builder.ToTable("CaseEvents").Property<long>(CaseMarks.Place).ValueGeneratedOnAdd();
        builder.HasKey(CaseMarks.Place);
        // Two people acting on one case at the same moment cannot both be its next event.
        builder.HasIndex(CaseTables.CaseId, nameof(CaseEvent.Sequence)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Deadline> builder)
    {
        builder.ToTable("Deadlines").Property(each => each.Id).ValueGeneratedNever();
        builder.Property(each => each.Changes).IsJson();
        builder.Property(each => each.Inherited).IsJson();
        builder.HasIndex(each => each.Due);
    }

    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.ToTable("Assignments").Property(each => each.Id).ValueGeneratedNever();
        // Both ways: what a unit was given, and whether it was given this case.
        builder.HasIndex(nameof(Assignment.Unit), CaseTables.CaseId, nameof(Assignment.EndedAt));
    }

    public void Configure(EntityTypeBuilder<Supplement> builder)
    {
        builder.ToTable("Supplements").Property(each => each.Id).ValueGeneratedNever();
        builder.OwnsOne(each => each.Words);
        builder.Navigation(each => each.Words).IsRequired();
        builder.Property(each => each.Attachments).IsJson();
    }

    public void Configure(EntityTypeBuilder<Supporter> builder)
    {
        builder.ToTable("Supporters").Property(each => each.Id).ValueGeneratedNever();
        builder.HasIndex(CaseTables.CaseId, nameof(Supporter.Channel), nameof(Supporter.UserId)).IsUnique();
        builder.HasIndex(each => new { each.Channel, each.UserId });
    }

    public void Configure(EntityTypeBuilder<Rating> builder)
    {
        builder.ToTable("Ratings").Property(each => each.Id).ValueGeneratedNever();
        builder.OwnsOne(each => each.Reason);
        builder.HasIndex(CaseTables.CaseId, nameof(Rating.Round)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<MergeLink> builder)
    {
        builder.ToTable("MergeLinks").Property(each => each.Id).ValueGeneratedNever();
        builder.HasIndex(each => each.LeadId);
    }
}
