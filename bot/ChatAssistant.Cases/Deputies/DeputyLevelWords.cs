namespace ChatAssistant.Cases.Deputies;

/// <summary>The levels of congresses as rosters write them.</summary>
public static class DeputyLevelWords
{
    private static readonly Dictionary<string, DeputyLevel> Levels = new()
    {
        ["乡"] = DeputyLevel.Township,
        ["镇"] = DeputyLevel.Township,
        ["乡镇"] = DeputyLevel.Township,
        ["县"] = DeputyLevel.County,
        ["区"] = DeputyLevel.County,
        ["县区"] = DeputyLevel.County,
        ["市"] = DeputyLevel.City,
        ["省"] = DeputyLevel.Province,
        ["全国"] = DeputyLevel.Nation,
        ["国家"] = DeputyLevel.Nation,
    };

    public static IReadOnlyCollection<string> Known => Levels.Keys;

    /// <summary>Reads 县, 县级, 县（区）级 and the like.</summary>
    public static bool TryParse(string word, out DeputyLevel level) =>
        Levels.TryGetValue(string.Concat(word.Where(char.IsLetter)).TrimEnd('级'), out level);
}
