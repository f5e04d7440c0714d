using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Announcing;

/// <summary>What everybody who took part in something is told, chat after chat, and how far that has come.</summary>
public sealed class Announcement
{
    /// <summary>Of the call or the hot issue it is about.</summary>
    public required Guid Id { get; init; }

    public required AnnouncementSubject Subject { get; init; }

    public required DateTimeOffset BegunAt { get; init; }

    /// <summary>Chats are told in the order of their keys, and all up to this one have been. Empty at the beginning, and again at the end.</summary>
    public string UpTo { get; set; } = "";

    /// <summary>How many chats were told so far.</summary>
    public int Told { get; set; }

    /// <summary>When the last was told; null while any waits.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    internal sealed class Table : IEntityTypeConfiguration<Announcement>
    {
        public void Configure(EntityTypeBuilder<Announcement> builder)
        {
            builder.ToTable("Announcements").HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.Property(row => row.Subject).HasConversion<string>();
        }
    }
}
