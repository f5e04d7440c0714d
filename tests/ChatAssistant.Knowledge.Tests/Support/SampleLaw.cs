namespace ChatAssistant.Knowledge.Tests.Support;

/// <summary>A small law of our own as a web page or an office prints it, without any marks.</summary>
internal static class SampleLaw
{
    public const string Title = "灵台市公共图书馆看护条例";

    public static readonly string[] Lines =
    [
        Title,
        "（2021年3月1日灵台市第五届人民代表大会常务委员会第三次会议通过）",
        "目　　录",
        "第一章　总则",
        "第二章　附则",
        "第一章　总　则",
        "第一条　为了看护图书馆，制定本条例。",
        "第二条　看护人应当遵守下列规定：",
        "（一）按时开门，包括：",
        "1.早上八点；",
        "2.下午两点；",
        "（二）按时关门。",
        "第一条规定的看护，不收费用。",
        "第十条第二款规定的情形除外。",
        "第二条之一　夜间另有看护人。",
        "第二章　附　则",
        "第三条　本条例自2021年5月1日起施行。",
    ];

    public static readonly string Text = string.Join('\n', Lines);

    public static string Letters => WithoutBlanks(Text);

    public static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Everything a reading kept, in order.</summary>
    public static string LettersOf(DocumentVersion document) => WithoutBlanks(string.Concat(Enumerable.Range(0, document.Nodes.Count + 1).Select(index =>
        string.Concat(document.Divisions.Where(division => division.First == index).Select(division => division.Title))
        + (index < document.Nodes.Count ? document.Nodes[index].Opening + document.Nodes[index].Text : ""))));
}
