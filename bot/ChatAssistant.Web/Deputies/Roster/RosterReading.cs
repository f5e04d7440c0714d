namespace ChatAssistant.Web.Deputies.Roster;

/// <summary>A roster as it was understood, before anything of it is kept.</summary>
/// <param name="Lines">Its rows.</param>
/// <param name="Objection">Why it is no roster, in words for people; null when it is one.</param>
public sealed record RosterReading(IReadOnlyList<RosterLine> Lines, string? Objection = null)
{
    public int RightCount => Lines.Count(line => line.IsRight);

    public int WrongCount => Lines.Count - RightCount;

    public static RosterReading Refused(string objection) => new([], objection);
}
