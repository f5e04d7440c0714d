namespace ChatAssistant.Knowledge;

/// <summary>Gives documents and entries their slots as they come.</summary>
internal sealed class LayoutWriter
{
    private readonly List<int> _entries = [.. Enumerable.Repeat(EntryLayout.Empty, EntryLayout.Gap)];
    private readonly List<int> _slots = [];
    private readonly List<int> _firstSlots = [];
    private readonly List<float> _authorities = [];
    private bool _areNeighbours;

    public void StartDocument(bool areNeighbours, float authority)
    {
        CloseDocument();
        _areNeighbours = areNeighbours;
        _firstSlots.Add(_entries.Count);
        _authorities.Add(authority);
    }

    /// <summary>The slot of the next entry.</summary>
    public int Add()
    {
        if (_firstSlots.Count == 0) throw new InvalidOperationException("An entry belongs to a document: start one first.");

        if (!_areNeighbours && _entries[^1] != EntryLayout.Empty) AddGap();
        _slots.Add(_entries.Count);
        _entries.Add(_slots.Count - 1);
        return _entries.Count - 1;
    }

    public EntryLayout Close()
    {
        CloseDocument();
        return new([.. _entries], [.. _slots], [.. _firstSlots, _entries.Count], [.. _authorities]);
    }

    private void CloseDocument()
    {
        if (_firstSlots.Count > 0) AddGap();
    }

    private void AddGap()
    {
        for (var i = 0; i < EntryLayout.Gap; i++) _entries.Add(EntryLayout.Empty);
    }
}
