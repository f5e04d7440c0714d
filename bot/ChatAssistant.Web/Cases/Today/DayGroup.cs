namespace ChatAssistant.Web.Cases.Today;

/// <summary>Cases that are on somebody's page of the day for one reason.</summary>
/// <param name="Id">What tests and anchors call it.</param>
/// <param name="Title">The reason, for people.</param>
/// <param name="Lines">The first of them.</param>
/// <param name="Count">How many there are in all.</param>
public sealed record DayGroup(string Id, string Title, IReadOnlyList<DayLine> Lines, int Count);
