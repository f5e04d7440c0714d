using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deadlines;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Blocking;

/// <summary>What day it is, and how far a block may go.</summary>
public sealed class BlockRules(DeadlineClock clock, IOptions<BlockOptions> options)
{
    public DeadlineClock Clock => clock;

    public BlockOptions Options => options.Value;
}
