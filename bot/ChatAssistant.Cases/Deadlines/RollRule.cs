namespace ChatAssistant.Cases.Deadlines;

/// <summary>What becomes of a period in calendar days or months whose last day is no working day. Whether 民法典第二百零三条 goes for these periods is not settled.</summary>
public enum RollRule
{
    /// <summary>It stays: the earlier day, which is right under either reading.</summary>
    Stay,

    /// <summary>The next working day is the last.</summary>
    NextWorkingDay,
}
