using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Web.ChannelDesk;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.Modes;

/// <summary>Modes and channels in the words of people.</summary>
internal static class ModeTexts
{
    public static string Text(this ChannelMode mode) => Word($"Mode{mode}") ?? throw new KeyNotFoundException($"PageTexts has no Mode{mode}.");

    /// <summary>What people get on a channel in this mode.</summary>
    public static string Meaning(this ChannelMode mode) => Word($"ModeMeans{mode}") ?? throw new KeyNotFoundException($"PageTexts has no ModeMeans{mode}.");

    public static string ChannelText(string channel) => channel == ModeChangeRow.All ? PageTexts.ModeChannelAll : ChannelWords.NameOf(channel);

    private static string? Word(string name) => PageTexts.ResourceManager.GetString(name, PageTexts.Culture);
}
