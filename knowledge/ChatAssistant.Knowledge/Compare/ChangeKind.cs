namespace ChatAssistant.Knowledge;

/// <summary>What became of an article from one version to the next.</summary>
public enum ChangeKind
{
    /// <summary>未变: same number, same words.</summary>
    Unchanged,

    /// <summary>移动: same words under another number.</summary>
    Moved,

    /// <summary>修改: other words, under the same number or another.</summary>
    Changed,

    /// <summary>新增: nothing like it stood in the older version.</summary>
    New,

    /// <summary>删除: nothing like it stands in the newer version.</summary>
    Dropped,
}
