namespace ChatAssistant.Cases.Privacy;

/// <summary>What somebody asks about their own personal information (个人信息保护法第四十五条至第四十七条).</summary>
public enum PrivacyRequestKind
{
    /// <summary>查阅.</summary>
    View,

    /// <summary>复制.</summary>
    Copy,

    /// <summary>更正.</summary>
    Correct,

    /// <summary>删除.</summary>
    Delete,
}
