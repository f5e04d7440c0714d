using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.Modes;

/// <summary>Modes and channels in the words of people.</summary>
internal static class ModeTexts
{
    public static string Text(this ChannelMode mode) => Word($"Mode{mode}") ?? throw new KeyNotFoundException($"PageTexts has no Mode{mode}.");

    /// <summary>What people get on a channel in this mode.</summary>
    public static string Meaning(this ChannelMode mode) => Word($"ModeMeans{mode}") ?? throw new KeyNotFoundException($"PageTexts has no ModeMeans{mode}.");

    /// <summary>A channel of the Bot Framework that has no name here is shown by its own.</summary>
    public static string ChannelText(string channel) => channel == ModeChangeRow.All
        ? PageTexts.ModeChannelAll
        : Word($"ModeChannel{char.ToUpperInvariant(channel[0])}{channel[1..]}") ?? channel;

    private static string? Word(string name) => PageTexts.ResourceManager.GetString(name, PageTexts.Culture);
}
