namespace ChatAssistant.Web.Data.Privacy;

/// <summary>That something of a person was deleted since the database was last written anew: copies of it may stand in the free room of its file.</summary>
public sealed class ScrubMarkRow
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }
}
