namespace ChatAssistant.Bot.Care.Modes;

public static class ChannelModeWords
{
    private static readonly Dictionary<string, ChannelMode> Modes = new()
    {
        ["normal"] = ChannelMode.Normal,
        ["curated_only"] = ChannelMode.CuratedOnly,
        ["maintenance"] = ChannelMode.Maintenance,
    };

    public static IEnumerable<string> All => Modes.Keys;

    /// <summary>The mode's stable word for programs (docs/contract.md).</summary>
    public static string Word(this ChannelMode mode) => Modes.Single(each => each.Value == mode).Key;

    public static bool TryRead(string word, out ChannelMode mode) => Modes.TryGetValue(word, out mode);
}
