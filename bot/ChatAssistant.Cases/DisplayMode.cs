namespace ChatAssistant.Cases;

/// <summary>Who is told whose matter it is.</summary>
public enum DisplayMode
{
    /// <summary>隐名: the office and, where it must, the handling unit know; nobody else.</summary>
    Hidden,

    /// <summary>公开: the name may be shown with the matter.</summary>
    Open,

    /// <summary>匿名: nobody is told; the answer goes to the conversation alone.</summary>
    Anonymous,
}
