namespace ChatAssistant.Knowledge;

/// <summary>A law while it is read line by line.</summary>
internal sealed class ArticleReading
{
    private const string Note = "题注";
    private const string Preamble = "序";

    /// <summary>A title broken over lines is never broken over more; what follows is text.</summary>
    private const int MostTitleLines = 2;

    /// <summary>A line of a title is shorter than a sentence.</summary>
    private const int LongestTitleLine = 30;

    private readonly List<TextNode> _nodes = [];
    private readonly List<string> _lines = [];
    private readonly List<Division> _divisions = [];
    private readonly List<Division> _within = [];
    private ArticleOpening? _article;
    private (string Path, string Label) _place = (Note, Note);
    private int _titleLinesLeft;

    public void Heading(DivisionLine line, string title)
    {
        Close();
        _within.RemoveAll(division => division.Rank >= line.Rank);
        var division = new Division(line.Rank, title, _nodes.Count);
        _within.Add(division);
        _divisions.Add(division);
        _article = null;
        _place = DivisionLine.IsPreamble(title) ? (Preamble, "序言") : (title.Split([' ', '\u3000', '\t'])[0], title);
        _titleLinesLeft = line.Number is null ? 0 : MostTitleLines;
    }

    public void Open(ArticleOpening opening)
    {
        Close();
        _article = opening;
        _place = (opening.Path, ArticleLabel.Of(opening.Path));
        _titleLinesLeft = 0;
        if (opening.Rest.Length > 0) _lines.Add(opening.Rest);
    }

    /// <summary>Between a chapter's title and its first article may stand the rest of a title that was broken over lines.</summary>
    public void Add(string line)
    {
        if (_titleLinesLeft > 0 && line.Length <= LongestTitleLine && line.IndexOfAny(['。', '；', '：', '\t']) < 0) ContinueTitle(line);
        else
        {
            _titleLinesLeft = 0;
            _lines.Add(line);
        }
    }

    public void Annex(int number, IReadOnlyList<BodyLine> lines)
    {
        Close();
        _article = null;
        _within.Clear();
        if (lines.Count > 1) _nodes.Add(AnnexParser.Parse(number, lines));
        else _divisions.Add(new(1, lines[0].Text, _nodes.Count));
    }

    public DocumentVersion Finish(DocumentFacts facts)
    {
        Close();
        return new(facts, _nodes) { Divisions = _divisions };
    }

    private void ContinueTitle(string line)
    {
        _titleLinesLeft--;
        var division = _within[^1] with { Title = _within[^1].Title + line };
        _within[^1] = division;
        _divisions[^1] = division;
    }

    private void Close()
    {
        if (_lines.Count > 0 || _article is not null)
        {
            _nodes.Add(new TextNode(_place.Path, _place.Label, "", string.Join('\n', _lines))
            {
                Opening = _article?.Written ?? "",
                Chapter = string.Join(' ', _within.Select(division => division.Title)),
                Children = _article is null ? [] : ParagraphParser.Parse(_place.Path, _place.Label, _lines),
            });
        }

        _lines.Clear();
    }
}
