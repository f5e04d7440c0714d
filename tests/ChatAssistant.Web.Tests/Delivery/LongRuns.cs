namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>Tests that keep the machine busy run one at a time, when the others are done.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LongRuns
{
    public const string Name = "long runs";
}
