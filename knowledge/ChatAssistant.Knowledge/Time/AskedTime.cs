namespace ChatAssistant.Knowledge;

/// <summary>The day or days a question is about.</summary>
/// <param name="Day">The day on which the answer must be valid.</param>
/// <param name="Year">A year named as a version's (2013年那版), or null.</param>
/// <param name="Compares">Whether two versions are to be set side by side.</param>
/// <param name="Earlier">Whether the version before the present one is meant: 修订前, 旧法.</param>
/// <param name="IsNamed">Whether the question or the asker named the day, so that it is not simply today.</param>
internal sealed record AskedTime(DateOnly Day, int? Year, bool Compares, bool Earlier, bool IsNamed)
{
    /// <summary>Whether a notice is named only to say when: 发通知那天.</summary>
    public bool IsAnchoredBy { get; init; }

    /// <summary>Where the former of two versions is told by a day (2020年2月和现在): that day; else null.</summary>
    public DateOnly? Former { get; init; }
}
