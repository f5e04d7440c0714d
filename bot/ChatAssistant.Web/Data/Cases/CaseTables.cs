using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Data.Cases;

internal sealed class CaseTables : IEntityTypeConfiguration<Case>
{
    /// <summary>The column of every part that says whose it is.</summary>
    internal const string CaseId = "CaseId";

    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.Property(each => each.Id).ValueGeneratedNever();
        builder.HasIndex(each => each.Number).IsUnique();
        builder.HasIndex(each => each.CreatedAt);
        // Few cases came with an emergency call.
        builder.HasIndex([nameof(Case.CreatedAt)], "IX_Cases_Urgent").HasFilter("\"IsUrgent\"");
        // Few cases answer a call.
        builder.HasIndex(each => each.CampaignId).HasFilter("\"CampaignId\" IS NOT NULL");
        builder.OwnsOne(each => each.Citizen, citizen => citizen.HasIndex(each => new { each.Channel, each.UserId }));
        builder.OwnsOne(each => each.Question, question => question.HasIndex(each => each.Id));
        builder.OwnsOne(each => each.Name);
        builder.OwnsOne(each => each.Contact);
        // Few cases were handed on by a deputy.
        builder.OwnsOne(each => each.Forward, forward => forward.HasIndex(each => each.DeputyId).HasFilter("\"Forward_DeputyId\" IS NOT NULL"));
        builder.OwnsOne(each => each.PublicCopy, copy =>
        {
            copy.HasIndex(each => each.Id).IsUnique();
            // Few cases are public: the list of those reads no other row.
            copy.HasIndex(each => each.At).HasFilter($"{nameof(Case.PublicCopy)}_{nameof(PublicCopy.At)} IS NOT NULL");
        });
        builder.Property(each => each.Attachments).IsJson();
        ListColumns.Describe(builder);
        Parts(builder);
    }

    /// <summary>A case is always read whole: what can be done with it depends on all of it.</summary>
    private static void Parts(EntityTypeBuilder<Case> builder)
    {
        builder.HasMany(each => each.Replies).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(each => each.Events).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(each => each.Deadlines).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(each => each.Assignments).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(each => each.Supplements).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(each => each.Supporters).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(each => each.Ratings).WithOne().HasForeignKey(CaseId).IsRequired();
        builder.HasMany(each => each.MergeLinks).WithOne().HasForeignKey(CaseId).IsRequired();
        foreach (var part in builder.Metadata.GetNavigations().Where(part => part.IsCollection)) part.SetIsEagerLoaded(true);
    }
}
