using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Crypto;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeCom;

/// <summary>Opens what WeCom sends: only from WeCom, only to our enterprise and application.</summary>
internal sealed class WeComCallback(IOptions<WeComOptions> options, TimeProvider clock)
{
    private readonly SignedCallback _callback =
        new(options.Value.Token, new CallbackCipher(options.Value.EncodingAESKey, options.Value.CorpId), options.Value.CallbackValidFor, clock);

    /// <summary>What WeCom wants to hear back when the address is set there; null when it was not WeCom that asked.</summary>
    public string? Echo(IQueryCollection query) =>
        QueryOf(query) is { } signed && query["echostr"] is [{ Length: > 0 } echo] ? _callback.Open(signed, echo) : null;

    /// <summary>The message of a callback, or the status it is refused with.</summary>
    public (IReadOnlyDictionary<string, string>? Message, int Refusal) Open(IQueryCollection query, string body)
    {
        if (QueryOf(query) is not { } signed) return (null, StatusCodes.Status403Forbidden);
        if (CallbackXml.Read(body)?.GetValueOrDefault("Encrypt") is not { Length: > 0 } encrypted) return (null, StatusCodes.Status400BadRequest);
        if (_callback.Open(signed, encrypted) is not { } xml) return (null, StatusCodes.Status403Forbidden);
        if (CallbackXml.Read(xml) is not { } message) return (null, StatusCodes.Status400BadRequest);
        return IsForUs(message) ? (message, 0) : (null, StatusCodes.Status403Forbidden);
    }

    private static CallbackQuery? QueryOf(IQueryCollection query) => CallbackQuery.Of(query, "msg_signature");

    /// <summary>Events of 微信客服 belong to the enterprise and name no application.</summary>
    private bool IsForUs(IReadOnlyDictionary<string, string> message) =>
        message.GetValueOrDefault("AgentID") is not { } agent || agent == options.Value.AgentId.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
