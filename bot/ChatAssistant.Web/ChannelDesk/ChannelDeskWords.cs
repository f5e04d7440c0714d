using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.States;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.ChannelDesk;

/// <summary>What administrators read about channels: what is, and what to do.</summary>
public static class ChannelDeskWords
{
    /// <summary>What a self-test came to and what to do about it, as one would say it.</summary>
    public static string Sentence(string channel, SelfTest came) => came.Outcome switch
    {
        SelfTestOutcome.Passed => string.Format(null, PageTexts.ChannelDeskPassed, ChannelWords.NameOf(channel)),
        SelfTestOutcome.Failed => string.Format(null, PageTexts.ChannelDeskFailed, ChannelWords.NameOf(channel), FaultText(came.Fault), came.Fault),
        SelfTestOutcome.NotConfigured => string.Format(null, PageTexts.ChannelDeskNotConfigured, ChannelWords.NameOf(channel)),
        SelfTestOutcome.NothingToTry => string.Format(null, PageTexts.ChannelDeskNothingToTry, ChannelWords.NameOf(channel)),
        _ => PageTexts.ChannelDeskUnknown,
    };

    /// <summary>What a code of a fault means, with what to look at; a code nobody knows has the platform's documentation.</summary>
    public static string FaultText(string? fault) => fault switch
    {
        null or "" => PageTexts.FaultUnknown,
        "outbound-refused" or nameof(OutboundRefusedException) => PageTexts.FaultRefused,
        nameof(HttpRequestException) => PageTexts.FaultUnreachable,
        nameof(TaskCanceledException) or nameof(OperationCanceledException) or nameof(TimeoutException) => PageTexts.FaultLate,
        "BrokenCircuitException" => PageTexts.FaultPausing,
        _ when fault.StartsWith("http-", StringComparison.Ordinal) => PageTexts.FaultBusy,
        _ when fault.Contains("-token-", StringComparison.Ordinal) => PageTexts.FaultToken,
        _ => PageTexts.FaultPlatform,
    };

    /// <summary>How it stands with a channel's token.</summary>
    public static string Text(this TokenState token) =>
        token is { IsHeld: true, Until: { } until } ? string.Format(null, PageTexts.TokenHeld, Cases.CaseWords.BeijingText(until))
        : token.FailedAt is { } failed ? string.Format(null, PageTexts.TokenFailed, Cases.CaseWords.BeijingText(failed), token.Fault)
        : PageTexts.TokenNone;
}
