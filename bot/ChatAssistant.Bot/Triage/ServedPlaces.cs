namespace ChatAssistant.Bot.Triage;

/// <summary>The cities and counties this service is for, as offices write them: 平凉市静宁县城关镇.</summary>
public static class ServedPlaces
{
    /// <summary>By their official names.</summary>
    public static IReadOnlyList<string> Cities { get; } = [.. Gazetteer.ServedCities.Select(city => city.Name)];

    /// <summary>Null for what is no county served.</summary>
    /// <param name="county">By its official name.</param>
    public static string? CityOf(string? county) => Gazetteer.ServedCounties.FirstOrDefault(each => each.Name == county)?.City;

    /// <summary>Takes a written place apart: its city, its county, and what stands behind them. All of it stands behind where neither is known.</summary>
    public static WrittenPlace Part(string written)
    {
        var rest = written.Trim();
        var city = Gazetteer.ServedCities.FirstOrDefault(each => rest.StartsWith(each.Name, StringComparison.Ordinal));
        if (city is not null) rest = rest[city.Name.Length..].Trim();
        var named = Gazetteer.ServedCounties.Where(county => city is null || county.City == city.Name)
            .SelectMany(county => county.Names.Select(name => (County: county, Name: name)))
            .Where(each => rest.StartsWith(each.Name, StringComparison.Ordinal))
            .OrderByDescending(each => each.Name.Length)
            .FirstOrDefault();
        return named.County is { } found ? new(found.City, found.Name, rest[named.Name.Length..].Trim()) : new(city?.Name, null, rest);
    }
}
