namespace ChatAssistant.Web.Staff.Rights;

/// <summary>In which parts somebody works. One person of a small office may have several.</summary>
[Flags]
public enum StaffRoles
{
    None = 0,

    /// <summary>审核员: decides on acceptance, releases replies.</summary>
    Reviewer = 1,

    /// <summary>分办员: assigns cases to units.</summary>
    Dispatcher = 2,

    /// <summary>承办联络员: works on the cases of one unit, and sees no others.</summary>
    UnitLiaison = 4,

    /// <summary>督办员、专委会: reads and supervises.</summary>
    Supervisor = 8,

    /// <summary>县区人大: reads what belongs to its own county.</summary>
    CountyCongress = 16,

    /// <summary>知识编辑: the library, no case.</summary>
    KnowledgeEditor = 32,

    /// <summary>系统管理员: accounts and settings, no case.</summary>
    Administrator = 64,

    /// <summary>审计员: the audit log, no case.</summary>
    Auditor = 128,
}
