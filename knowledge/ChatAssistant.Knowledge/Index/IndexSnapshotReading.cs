namespace ChatAssistant.Knowledge;

/// <param name="State">What became of it.</param>
/// <param name="Index">The whole index, or null in any state but <see cref="IndexSnapshotState.Loaded"/>.</param>
internal sealed record IndexSnapshotReading(IndexSnapshotState State, TextIndex? Index = null);
