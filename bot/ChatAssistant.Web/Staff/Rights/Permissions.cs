namespace ChatAssistant.Web.Staff.Rights;

/// <summary>What no role carries by itself and is granted one by one.</summary>
[Flags]
public enum Permissions
{
    None = 0,

    /// <summary>检举控告: reviewers and supervisors who have it see accusations.</summary>
    Accusations = 1,

    /// <summary>查看身份: the name, contact and unmasked words behind a case, with a reason, on record.</summary>
    ViewIdentity = 2,

    /// <summary>导出: takes cases out of the console.</summary>
    Export = 4,

    /// <summary>限制提交: keeps a person from filing.</summary>
    Block = 8,

    /// <summary>公开: shows a masked matter to everybody.</summary>
    Publish = 16,
}
