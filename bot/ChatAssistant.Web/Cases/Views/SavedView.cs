using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Cases.Views;

/// <summary>A filter of the list that somebody keeps under a name. It opens the list as whoever opens it sees it.</summary>
public sealed class SavedView
{
    public const int LongestName = 20;

    /// <summary>Sealed search words make it long.</summary>
    public const int LongestAddress = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Owner { get; init; }

    public required string Name { get; init; }

    /// <summary>The list's address after the question mark. Words searched for stand in it sealed.</summary>
    public required string Address { get; init; }

    /// <summary>Colleagues of the same house have it.</summary>
    public required bool IsShared { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<SavedView>
    {
        public void Configure(EntityTypeBuilder<SavedView> builder)
        {
            builder.ToTable("SavedViews").HasIndex(view => view.Owner);
            builder.Property(view => view.Id).ValueGeneratedNever();
        }
    }
}
