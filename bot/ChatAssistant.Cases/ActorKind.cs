namespace ChatAssistant.Cases;

/// <summary>In which part somebody acts on a case. One person of a small office may act in several.</summary>
public enum ActorKind
{
    /// <summary>群众.</summary>
    Citizen,

    /// <summary>人大代表.</summary>
    Deputy,

    /// <summary>审核员: decides on acceptance, merges, releases replies.</summary>
    Reviewer,

    /// <summary>分办员: assigns and extends.</summary>
    Dispatcher,

    /// <summary>承办单位.</summary>
    Unit,

    /// <summary>督办员.</summary>
    Supervisor,

    /// <summary>A rule of the service, such as a deadline that has passed.</summary>
    System,

    /// <summary>Who runs the service, at its command line: may do what its rules do.</summary>
    Operator,
}
