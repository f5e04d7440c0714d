using ChatAssistant.Cases;

namespace ChatAssistant.Web.Demo;

/// <summary>Lets lives pass side by side: whatever happens next, in whichever life, happens next.</summary>
internal static class DemoClockwork
{
    private const int Opens = 8;
    private const int Closes = 18;

    public static void Run(IEnumerable<DemoLife> lives, DemoTime time, DateTimeOffset end)
    {
        var coming = new PriorityQueue<IEnumerator<TimeSpan>, DateTimeOffset>();
        foreach (var life in lives) Advance(life.Live().GetEnumerator(), life.Case.CreatedAt);
        while (coming.TryDequeue(out var life, out var at) && at < end)
        {
            time.Now = at;
            Advance(life, at);
        }

        void Advance(IEnumerator<TimeSpan> life, DateTimeOffset now)
        {
            if (life.MoveNext()) coming.Enqueue(life, InOfficeHours(now + life.Current));
        }
    }

    private static DateTimeOffset InOfficeHours(DateTimeOffset at)
    {
        var local = BeijingTime.Local(at);
        return local.Hour < Opens ? at.AddHours(Opens - local.Hour)
            : local.Hour >= Closes ? at.AddHours(24 + Opens - local.Hour)
            : at;
    }
}
