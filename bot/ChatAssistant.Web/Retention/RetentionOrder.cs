using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChatAssistant.Web.Retention;

/// <summary>That somebody wants what is over removed now. It stands in the store until it is carried out, so that a stop of the service does not lose it.</summary>
public sealed class RetentionOrder
{
    /// <summary>There is never more than one.</summary>
    internal const int Only = 1;

    public int Id { get; init; } = Only;

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required string Reason { get; init; }

    internal sealed class Table : IEntityTypeConfiguration<RetentionOrder>
    {
        public void Configure(EntityTypeBuilder<RetentionOrder> builder) => builder.ToTable("RetentionOrders").Property(each => each.Id).ValueGeneratedNever();
    }
}
