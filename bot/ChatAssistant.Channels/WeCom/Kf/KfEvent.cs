namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>Something that happened. Unlike messages, these say inside whom they are about.</summary>
/// <param name="EventType">enter_session, msg_send_fail …</param>
/// <param name="OpenKfid">The account.</param>
/// <param name="ExternalUserid">The person.</param>
/// <param name="FailType">Why a message of ours did not arrive.</param>
/// <param name="WelcomeCode">Lets a greeting be sent, once and within seconds; only for who was not spoken to for two days.</param>
internal sealed record KfEvent(string? EventType, string? OpenKfid, string? ExternalUserid, int? FailType, string? WelcomeCode);
