using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace ChatAssistant.Knowledge;

/// <summary>
/// The text of a web page. Only the tokens are read and no tree is built, so deep nesting costs nothing: time and memory
/// grow with the size alone.
/// </summary>
internal sealed class HtmlText
{
    /// <summary>What browsers show as no text, or as something to click on.</summary>
    private static readonly HashSet<string> Hidden = ["head", "script", "style", "noscript", "template", "iframe", "svg", "select", "button", "nav", "footer", "textarea", "object"];

    private static readonly HashSet<string> Blocks =
    [
        "p", "div", "br", "li", "ul", "ol", "table", "caption", "thead", "tbody", "section", "article", "header", "aside", "main", "form",
        "blockquote", "center", "pre", "dl", "dt", "dd", "hr", "body", "fieldset", "figure", "figcaption", "address", "option",
    ];

    private readonly FlowText _flow;
    private readonly bool _keepsLines;
    private string? _hiddenIn;
    private int _hiddenDepth;

    private HtmlText(FlowText flow, bool keepsLines)
    {
        _flow = flow;
        _keepsLines = keepsLines;
    }

    /// <param name="html">The page.</param>
    /// <param name="keepsLines">Whether a line's end in the source ends a line, as in Markdown with tags in it.</param>
    /// <param name="limits">Of tags and text.</param>
    public static string Read(string html, bool keepsLines, ImportLimits limits)
    {
        var flow = new FlowText(limits.TextLength);
        var reading = new HtmlText(flow, keepsLines);
        using var source = new TextSource(WithoutDirectives(html));
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        var tags = 0;
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            if (token is HtmlTagToken tag)
            {
                if (++tags > limits.HtmlTags) throw new ImportRefusedException("网页的标记太多，请把正文复制到 .txt 或 .docx 文件再导入。");
                reading.Tag(tag, tokens);
            }
            else if (token.Type == HtmlTokenType.Character && reading._hiddenIn is null) reading.Text(token.Data);
        }

        return flow.ToString();
    }

    private void Tag(HtmlTagToken tag, HtmlTokenizer tokens)
    {
        var opens = tag.Type == HtmlTokenType.StartTag;
        if (opens) tokens.State = ModeOf(tag.Name);
        if (_hiddenIn is null && opens && !tag.IsSelfClosing && Hidden.Contains(tag.Name)) _hiddenIn = tag.Name;
        if (_hiddenIn is null) Lay(tag.Name, opens);
        else if (tag.Name == _hiddenIn && !tag.IsSelfClosing)
        {
            _hiddenDepth += opens ? 1 : -1;
            if (_hiddenDepth <= 0) (_hiddenIn, _hiddenDepth) = (null, 0);
        }
        else if (_hiddenIn == "head" && opens && tag.Name is "body" or "div" or "p" or "table") (_hiddenIn, _hiddenDepth) = (null, 0);
    }

    private void Lay(string name, bool opens)
    {
        if (name is ['h', >= '1' and <= '6'] && opens) _flow.Heading(name[1] - '0');
        else if (name is "td" or "th" && opens) _flow.Cell();
        else if (name is "tr") _flow.Row();
        else if (Blocks.Contains(name) || name is ['h', >= '1' and <= '6']) _flow.Break();
    }

    private void Text(string text)
    {
        var lines = _keepsLines ? text.Split('\n') : [OneBlank(text)];
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) _flow.Break();
            _flow.Add(lines[i]);
        }
    }

    /// <summary>The tree builder that is not here would tell the tokenizer where tags are only text.</summary>
    private static HtmlParseMode ModeOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "iframe" or "noscript" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };

    /// <summary>Directives of the server that made the page (&lt;%@ … %&gt;) stand at its head and are no text.</summary>
    private static string WithoutDirectives(string html)
    {
        var rest = html.AsSpan().TrimStart();
        while (rest.StartsWith("<%") && rest.IndexOf("%>") is > 0 and var end) rest = rest[(end + 2)..].TrimStart();
        return rest.ToString();
    }

    /// <summary>A run of blanks and line ends of the source shows as one blank. Chinese blanks (U+3000) are text.</summary>
    private static string OneBlank(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\u00A0')) kept.Append(c);
            else if (kept.Length == 0 || kept[^1] != ' ') kept.Append(' ');
        }

        return kept.ToString();
    }
}
