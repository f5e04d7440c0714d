namespace ChatAssistant.Knowledge;

/// <summary>The words the official law databases use for a status.</summary>
public static class VersionStatusWord
{
    public static string ToWord(this VersionStatus status) => status switch
    {
        VersionStatus.InForce => "有效",
        VersionStatus.Amended => "已修改",
        VersionStatus.Repealed => "已废止",
        VersionStatus.NotYetInForce => "尚未生效",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
