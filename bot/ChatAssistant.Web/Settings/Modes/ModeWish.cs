using ChatAssistant.Bot.Care.Modes;

namespace ChatAssistant.Web.Settings.Modes;

/// <summary>A mode that somebody wants a channel to have.</summary>
/// <param name="Channel">A name <see cref="ModeChannels.AreKnown"/> knows.</param>
/// <param name="Mode">The mode.</param>
/// <param name="Reason">Why; never empty.</param>
/// <param name="By">Who wants it.</param>
/// <param name="Until">When they expect it to be over; null when they do not say.</param>
public sealed record ModeWish(string Channel, ChannelMode Mode, string Reason, string By, DateTimeOffset? Until);
