using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace ChatAssistant.Channels.Outbound;

/// <summary>For each host called, what is tried again and when it is left alone for a while.</summary>
internal sealed class Circuits(IOptions<OutboundOptions> options, TimeProvider clock)
{
    /// <summary>Set by who knows that a call may be made twice.</summary>
    public static readonly ResiliencePropertyKey<bool> MayRepeat = new("MayRepeat");

    private const int Retries = 2;

    /// <summary>Half of at least ten calls within half a minute: a single failure says nothing.</summary>
    private const double FailureRatio = 0.5;
    private const int FewestCalls = 10;
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<string, ResiliencePipeline<HttpResponseMessage>> _hosts = new();

    public ResiliencePipeline<HttpResponseMessage> Of(Uri address) => _hosts.GetOrAdd(address.Authority, _ => Build());

    private ResiliencePipeline<HttpResponseMessage> Build() => new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = Retries,
            Delay = FirstPause,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = each => ValueTask.FromResult(each.Context.Properties.GetValue(MayRepeat, false) && IsPassing(each.Outcome)),
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
        {
            FailureRatio = FailureRatio,
            MinimumThroughput = FewestCalls,
            SamplingDuration = Watched,
            BreakDuration = options.Value.BreakFor,
            ShouldHandle = each => ValueTask.FromResult(IsPassing(each.Outcome)),
        })
        .Build();

    /// <summary>A fault that may pass: the host is away or says itself that it cannot now.</summary>
    private static bool IsPassing(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Exception: HttpRequestException fault } => !OutboundRefusedException.IsCauseOf(fault),
        { Result.StatusCode: var status } => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError,
        _ => false,
    };
}
