namespace ChatAssistant.Bot.Triage;

/// <summary>The places of areas.txt: those this service is for, and the rest of their provinces.</summary>
internal static class Gazetteer
{
    private const char ServedMark = '+';

    private static readonly List<County> Prefectures = [];
    private static readonly List<County> AllCounties = Read();

    public static IEnumerable<County> ServedCounties => AllCounties.Where(county => county.IsServed);

    public static IEnumerable<County> ServedCities => Prefectures.Where(city => city.IsServed);

    /// <summary>Every name of a place served, the prefectures' too.</summary>
    public static IEnumerable<string> Served => NamesOf(served: true);

    public static IEnumerable<string> Elsewhere => NamesOf(served: false);

    private static IEnumerable<string> NamesOf(bool served) =>
        AllCounties.Concat(Prefectures).Where(place => place.IsServed == served).SelectMany(place => place.Names);

    private static List<County> Read()
    {
        var counties = new List<County>();
        foreach (var line in WordFile.Lines("areas.txt"))
        {
            var served = line[0] == ServedMark;
            var places = line.TrimStart(ServedMark).Split(' ').Select(names => names.Split('/')).ToList();
            Prefectures.Add(new([.. places[0], .. places[0].Where(name => name.EndsWith('市')).Select(name => name[..^1])], served));
            counties.AddRange(places.Skip(1).Select(names => new County(names, served) { City = places[0][0] }));
        }

        return counties;
    }
}
