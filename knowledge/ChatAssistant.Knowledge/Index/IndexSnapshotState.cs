namespace ChatAssistant.Knowledge;

/// <summary>What became of reading a snapshot. All but the first mean: build the index anew.</summary>
internal enum IndexSnapshotState
{
    Loaded,
    Missing,

    /// <summary>Written by another version of this program.</summary>
    OtherVersion,

    /// <summary>Of other contents than those wanted.</summary>
    OtherContent,

    /// <summary>Cut short, or some byte of it is not what was written.</summary>
    Damaged,
}
