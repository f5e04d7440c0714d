using System.Globalization;
using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Cases;
using ChatAssistant.Web.Data.Care;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.Modes;

/// <summary>A change of mode as it is typed.</summary>
public sealed class ModeForm
{
    /// <summary>As browsers send a day and a time, and as people write them where the browser has no field for it.</summary>
    private static readonly string[] TimeForms = ["yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm"];

    public string? Channel { get; set; }

    public ChannelMode? Mode { get; set; }

    public string? Reason { get; set; }

    /// <summary>Beijing time; empty when nobody says.</summary>
    public string? Until { get; set; }

    public bool IsForAll => Channel == ModeChangeRow.All;

    /// <returns>What is wanted; null with what is wrong, in words for people.</returns>
    internal ModeWish? Read(string by, DateTimeOffset now, out List<string> objections)
    {
        var (channel, reason) = ((Channel ?? "").Trim(), SettingsNote.Of(Reason));
        objections = [];
        if (!ModeChannels.AreKnown(channel)) objections.Add(PageTexts.ModeChannelMissing);
        if (Mode is not { } mode || !Enum.IsDefined(mode)) objections.Add(PageTexts.ModeMissing);
        if (SettingsNote.Refuse(reason) is { } objection) objections.Add(objection);
        if (!TryTime(Until, out var until)) objections.Add(string.Format(null, PageTexts.ModeUntilWrong, Until));
        else if (until <= now) objections.Add(PageTexts.ModeUntilOver);
        return objections is [] ? new(channel, Mode!.Value, reason, by, until) : null;
    }

    private static bool TryTime(string? typed, out DateTimeOffset? time)
    {
        time = null;
        if (string.IsNullOrWhiteSpace(typed)) return true;
        if (!DateTime.TryParseExact(typed.Trim(), TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)) return false;
        time = new DateTimeOffset(local, BeijingTime.Offset);
        return true;
    }
}
