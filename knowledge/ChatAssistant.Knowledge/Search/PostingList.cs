namespace ChatAssistant.Knowledge;

/// <summary>Where one gram occurs: entry numbers in rising order, and how often in each.</summary>
internal sealed class PostingList
{
    private readonly List<int> _entries = [];
    private readonly List<ushort> _counts = [];

    public int Count => _entries.Count;

    public void Add(int entry)
    {
        if (_entries.Count == 0 || _entries[^1] != entry)
        {
            _entries.Add(entry);
            _counts.Add(1);
        }
        else if (_counts[^1] < ushort.MaxValue) _counts[^1]++;
    }

    public (int Entry, int Count) At(int index) => (_entries[index], _counts[index]);

    public bool Has(int entry) => _entries.BinarySearch(entry) >= 0;
}
