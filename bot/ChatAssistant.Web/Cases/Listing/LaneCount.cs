using ChatAssistant.Cases;

namespace ChatAssistant.Web.Cases.Listing;

/// <summary>How many cases of a lane wait for us, and how many of them have waited too long.</summary>
public sealed record LaneCount(Lane Lane, int Waiting, int Overdue);
