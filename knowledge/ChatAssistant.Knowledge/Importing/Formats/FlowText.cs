using System.Text;

namespace ChatAssistant.Knowledge;

/// <summary>
/// Builds lines from what a page or a Word file says: text, ends of paragraphs, cells of tables. A row of a table becomes
/// one line with tabs between its cells.
/// </summary>
internal sealed class FlowText(int mostLength)
{
    private readonly StringBuilder _text = new();
    private string _before = "";
    private string _heading = "";
    private bool _rowHasText;
    private bool _cellIsEmpty;

    public override string ToString() => _text.ToString();

    public void Add(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
        {
            if (_before is "" or " " && _text.Length > 0) _before = text.Contains('\u3000') ? "\u3000" : " ";
            return;
        }

        if (_text.Length > 0) _text.Append(_before);
        if (_text.Length == 0 || _before == "\n") _text.Append(_heading);
        _text.Append(text);
        if (_text.Length > mostLength) throw new ImportRefusedException($"文件里的文字超过{mostLength / 10_000}万字，请拆成几个文件再导入。");
        (_before, _heading, _rowHasText, _cellIsEmpty) = ("", "", true, false);
    }

    /// <summary>The next text begins a line. In a cell that is empty so far it does not.</summary>
    public void Break()
    {
        if (!_cellIsEmpty) _before = "\n";
        _heading = "";
    }

    public void Heading(int depth)
    {
        Break();
        _heading = new string('#', depth) + " ";
    }

    public void Row()
    {
        (_rowHasText, _cellIsEmpty) = (false, false);
        Break();
    }

    public void Cell()
    {
        _before = _rowHasText ? "\t" : "\n";
        _cellIsEmpty = true;
    }
}
