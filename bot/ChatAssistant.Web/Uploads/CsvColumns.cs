namespace ChatAssistant.Web.Uploads;

/// <summary>Which column of a table stands where, by the names offices give them.</summary>
/// <typeparam name="T">What the table says.</typeparam>
internal sealed class CsvColumns<T> where T : struct, Enum
{
    private readonly Dictionary<T, int> _places = [];
    private readonly IReadOnlyDictionary<T, string[]> _names;

    /// <param name="head">The row that names them.</param>
    /// <param name="names">Of each column, the first being the one to ask for.</param>
    public CsvColumns(CsvRow head, IReadOnlyDictionary<T, string[]> names)
    {
        _names = names;
        for (var place = 0; place < head.Cells.Count; place++)
        {
            var name = string.Concat(head.Cells[place].Where(letter => !char.IsWhiteSpace(letter)));
            foreach (var column in names.Where(each => each.Value.Contains(name)).Select(each => each.Key))
                if (!_places.TryAdd(column, place)) Twice = name;
        }
    }

    /// <summary>The name of a column that stands there twice, so that nobody knows which one is meant; null when none does.</summary>
    public string? Twice { get; }

    /// <summary>The names of those that are not there and are not optional.</summary>
    public IReadOnlyList<string> Missing(params IReadOnlyCollection<T> optional) =>
        [.. _names.Where(each => !optional.Contains(each.Key) && !_places.ContainsKey(each.Key)).Select(each => each.Value[0])];

    /// <summary>Empty where a row or the table does not have it.</summary>
    public string Of(CsvRow row, T column) => _places.TryGetValue(column, out var place) && place < row.Cells.Count ? row.Cells[place] : "";
}
