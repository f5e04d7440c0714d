namespace ChatAssistant.Web.Deputies.Roster;

/// <summary>What a roster says of a deputy.</summary>
internal enum RosterColumn
{
    Name,
    Level,
    Area,
    ElectoralUnit,
    Certificate,
    TermStart,
    TermEnd,
}
