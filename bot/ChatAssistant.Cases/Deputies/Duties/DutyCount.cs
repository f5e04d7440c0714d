namespace ChatAssistant.Cases.Deputies.Duties;

/// <summary>What became of what a deputy handed in.</summary>
/// <param name="All">How much it was.</param>
/// <param name="Answered">How much of it has a formal answer.</param>
/// <param name="Solved">How much of that was solved or adopted (A).</param>
/// <param name="Measured">Of how much can be said whether the answer came in time: it is there, or its day is over.</param>
/// <param name="OnTime">How much of that was in time.</param>
public sealed record DutyCount(int All, int Answered, int Solved, int Measured, int OnTime);
