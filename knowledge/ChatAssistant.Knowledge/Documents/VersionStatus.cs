namespace ChatAssistant.Knowledge;

/// <summary>How a version of a document stands on a given day.</summary>
public enum VersionStatus
{
    /// <summary>有效</summary>
    InForce,

    /// <summary>已修改: a newer version has taken its place.</summary>
    Amended,

    /// <summary>已废止: ended without a newer version.</summary>
    Repealed,

    /// <summary>尚未生效</summary>
    NotYetInForce,
}
