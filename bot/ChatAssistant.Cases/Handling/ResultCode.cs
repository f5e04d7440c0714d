namespace ChatAssistant.Cases.Handling;

/// <summary>How a matter ended, apart from where it stands. Its letter for people: <see cref="ResultCodes.Letter"/>.</summary>
public enum ResultCode
{
    /// <summary>A 已解决或者已采纳.</summary>
    Solved,

    /// <summary>B 正在解决或者列入计划, with a day.</summary>
    Planned,

    /// <summary>C 条件所限暂不能解决.</summary>
    Limited,

    /// <summary>D 留作参考.</summary>
    Noted,

    /// <summary>E 不予采纳, with what that rests on.</summary>
    NotAdopted,

    /// <summary>F 不属职权范围, with where to go.</summary>
    NotOurs,
}
