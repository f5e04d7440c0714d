namespace ChatAssistant.Web.Demo;

/// <summary>Chance that falls the same way each time, so that one seed is like another.</summary>
internal sealed class DemoDraw(int seed)
{
    // Nothing here is a secret; the same seed must give the same cases.
    private readonly Random _random = new(seed);

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int share) => _random.Next(100) < share;

    public int Between(int least, int most) => _random.Next(least, most + 1);

    /// <summary>Small numbers more often than large ones, as waiting goes.</summary>
    public TimeSpan Days(double least, double most) => TimeSpan.FromDays(least + ((most - least) * Math.Pow(_random.NextDouble(), 2)));

    public T Of<T>(IReadOnlyList<T> among) => among[_random.Next(among.Count)];

    /// <summary>One of several, each as often as its weight says.</summary>
    public T Of<T>(params ReadOnlySpan<(T Value, int Weight)> among)
    {
        var total = 0;
        foreach (var (_, weight) in among) total += weight;
        var at = _random.Next(total);
        foreach (var (value, weight) in among)
        {
            if (at < weight) return value;
            at -= weight;
        }

        return among[^1].Value;
    }
}
