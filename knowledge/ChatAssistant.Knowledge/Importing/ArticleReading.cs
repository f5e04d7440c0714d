namespace ChatAssistant.Knowledge;

/// <summary>A law while it is read line by line.</summary>
internal sealed class ArticleReading
{
    private const string Note = "题注";
    private const string Preamble = "序";

    private readonly List<TextNode> _nodes = [];
    private readonly List<string> _lines = [];
    private readonly List<(int Depth, string Title)> _chapters = [];
    private (int Number, int Insert) _current;
    private string _path = Note;
    private bool _inHeading;

    public bool Continues((int Number, int Insert) next) => next.CompareTo(_current) > 0;

    public void Heading(string line)
    {
        var depth = line.TakeWhile(c => c == '#').Count();
        var title = line[depth..].Trim();
        if (depth == 1) return;

        Close();
        if (_current == default) _path = Preamble;
        _chapters.RemoveAll(chapter => chapter.Depth >= depth);
        _chapters.Add((depth, title));
        _inHeading = _current != default;
    }

    public void Open((int Number, int Insert) number, string firstLine)
    {
        Close();
        _current = number;
        _inHeading = false;
        _path = number.Insert == 0 ? $"{number.Number}" : $"{number.Number}-{number.Insert}";
        Add(firstLine);
    }

    /// <summary>Between a chapter's title and its first article stands nothing but the rest of a title that was broken over two lines.</summary>
    public void Add(string line)
    {
        if (_inHeading) _chapters[^1] = _chapters[^1] with { Title = _chapters[^1].Title + line };
        else if (line.Length > 0) _lines.Add(line);
    }

    public IReadOnlyList<TextNode> Finish()
    {
        Close();
        return _nodes;
    }

    private void Close()
    {
        if (_lines.Count > 0)
        {
            _nodes.Add(new TextNode(_path, LabelOf(_path), "", string.Join('\n', _lines))
            {
                Chapter = string.Join(' ', _chapters.Select(chapter => chapter.Title)),
                Children = _current == default ? [] : ParagraphParser.Parse(_path, LabelOf(_path), _lines),
            });
        }

        _lines.Clear();
    }

    private static string LabelOf(string path) => path switch
    {
        Note => "题注",
        Preamble => "序言",
        _ => ArticleLabel.Of(path),
    };
}
