using ChatAssistant.Cases.Deputies;

namespace ChatAssistant.Bot.Deputies;

internal static class DeputyLevelTitles
{
    public static string Title(this DeputyLevel level) => level switch
    {
        DeputyLevel.Township => "乡镇",
        DeputyLevel.County => "县级",
        DeputyLevel.City => "市级",
        DeputyLevel.Province => "省级",
        DeputyLevel.Nation => "全国",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };
}
