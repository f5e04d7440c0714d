using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Cases.Replies.Templates;

/// <summary>Words to begin a reply with. One that comes with the program is kept only once somebody has changed it, under the same id.</summary>
public sealed class ReplyTemplate
{
    public const int LongestTitle = 30;

    public required Guid Id { get; init; }

    public required string Title { get; set; }

    /// <summary>May hold variables such as {编号}: <see cref="TemplateVariables"/>.</summary>
    public required string Text { get; set; }

    /// <summary>Only for this lane; null for every one.</summary>
    public Lane? Lane { get; set; }

    /// <summary>Only where the case stands so; null for anywhere.</summary>
    public CaseState? State { get; set; }

    /// <summary>The result it goes with; null where it sets none.</summary>
    public ResultCode? Result { get; set; }

    /// <summary>False for one that is no longer offered.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>The user name of who changed it last; empty as it came.</summary>
    public string EditedBy { get; set; } = "";

    public DateTimeOffset? EditedAt { get; set; }

    public bool IsFor(Case found) => IsActive && (Lane is null || Lane == found.Lane) && (State is null || State == found.State);

    internal sealed class Table : IEntityTypeConfiguration<ReplyTemplate>
    {
        public void Configure(EntityTypeBuilder<ReplyTemplate> builder) => builder.ToTable("ReplyTemplates").Property(each => each.Id).ValueGeneratedNever();
    }
}
