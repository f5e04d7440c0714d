namespace ChatAssistant.Cases.Handling;

/// <summary>A no, with a ground and where to go. Agreed by a second person.</summary>
/// <param name="Ground">Why.</param>
/// <param name="WhereTo">Where the citizen can go, at least <see cref="Case.ShortestExplanation"/> characters.</param>
/// <param name="Second">Who agreed.</param>
public sealed record NotAcceptance(NotAcceptedGround Ground, string WhereTo, Actor Second);
