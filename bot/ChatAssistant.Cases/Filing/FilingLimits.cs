namespace ChatAssistant.Cases.Filing;

public static class FilingLimits
{
    /// <summary>Why somebody who has so many cases open, and filed so many today, cannot file; null when they can.</summary>
    public static FilingRefusal? Refuse(this FilingOptions options, int open, int today) =>
        today >= options.MostADay ? FilingRefusal.TooManyToday
        : open >= options.MostOpen ? FilingRefusal.TooManyOpen
        : null;
}
