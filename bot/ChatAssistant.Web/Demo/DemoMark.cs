using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Demo;

/// <summary>Says that this store holds demonstration data. The one row has id 1 and stays.</summary>
public sealed class DemoMark
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>How many cases were made up.</summary>
    public required int Cases { get; init; }

    public required DateTimeOffset SeededAt { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<DemoMark>
    {
        public void Configure(EntityTypeBuilder<DemoMark> builder) => builder.Property(each => each.Id).ValueGeneratedNever();
    }
}
