using ChatAssistant.Web.Data;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Retention;

/// <summary>The tables whose rows are removed by their age alone.</summary>
internal sealed class AgedTables(AssistantDbContext database, DatabaseWriter writer, IOptions<RetentionOptions> options, TimeProvider clock)
{
    public IEnumerable<IRetained> All => AgedRowsRule.Of(options.Value, clock.GetUtcNow()).Select(rule => new AgedRows(rule, database, writer));
}
