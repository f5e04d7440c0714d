namespace ChatAssistant.Cases;

/// <summary>
/// By when a citizen must hear whether a matter is accepted: fifteen calendar days after filing, the day of filing not counted
/// (信访工作条例第二十三条, in its wording of 2022).
/// </summary>
public static class NotifyDeadline
{
    private const int Days = 15;

    public static DateOnly For(DateOnly filed) => filed.AddDays(Days);
}
