namespace ChatAssistant.Knowledge;

/// <summary>The sentences an answer is put together from.</summary>
internal static class Wording
{
    public const string NothingFound = "在已收录的文件里没有找到依据，这个问题我不能回答。";
    public const string QuoteWithheld = "找到了相关内容，但引文没有通过与原文的核对，暂时不能答复。";
    public const string OnlyFromDocuments = "我只能摘录已收录的文件来回答，不能按要求扮演别的身份或代拟发布内容。";
    public const string NothingAsked = "您这句话里没有问题。想了解法律法规或者人大的公告，可以直接把情况写出来问我。";
    public const string PrivateData = "个人的电话、住址等信息不在收录的文件里，也不能提供。";
    public const string WhichDocument = "请问您指的是哪一份文件？";

    public const string NoOpinion = "我只摘录已收录的文件，不评价人和事。";

    public const string NothingFoundInEnglish = "I found no basis for this in the documents held here, so I cannot answer it.";

    public const string Evading = "依法采取的防控、检查和处罚措施应当配合，我不能帮助躲避。";

    public const string CriminalLaw = "是否构成犯罪、判什么刑由《刑法》规定，《刑法》没有收录，这里不能回答。";

    public static string NotSaid(IEnumerable<string> figures) => $"查到的条文里没有“{string.Join("”“", figures)}”的说法，请以引文为准。";

    public static string Several(IReadOnlyList<(string Question, string Lead)> answers, bool isEnglish) =>
        (isEnglish ? $"You asked {answers.Count} questions.\n" : $"您问了{answers.Count}个问题，依次答复如下。\n")
        + string.Join('\n', answers.Select((answer, at) => isEnglish ? $"{at + 1}. {answer.Question}: {answer.Lead}" : $"{at + 1}. 关于“{answer.Question}”：{answer.Lead}"));

    /// <summary>Only official words are put between quotation marks.</summary>
    public static string SideBySide(IEnumerable<(string Place, string Words, Layer Layer)> sides) =>
        $"两处的写法对照如下：{string.Join("；", sides.Select(side => side.Place + Side(side.Words.TrimEnd('。', '；', '，', '：'), side.Layer)))}。";

    private static string Side(string words, Layer layer) =>
        words.Length == 0 ? "见引文" : layer == Layer.Original ? $"：“{words}”" : $"的要点：{words}";

    public static string Figures(string figures) => $"其中写明的数字：{figures}。";

    public static string NewWords(string words) => $"新版多出的内容：“{words}”。";

    public static string DroppedWords(string words) => $"旧版有而新版没有的内容：“{words}”。";

    public const string OnlyPresentBelow = "不能逐字比对，下面只有现行版本。";

    public const string SameWords = "两个版本这一处的文字相同。";

    public const string DigestsCompared = "以上按本服务编写的要点对照，不是法律原文。";

    public static string Outcome(string document) => $"{document}写的是当时的部署，没有收录之后的落实情况和结果，不能回答这个问题。";

    public static string NoSuchTime(string document) => $"{document}里没有写到您问的时间。";

    public static string NoSuchPerson(string document) => $"{document}里没有写到具体是哪个人。";

    public static string NoSuchNumber(string document) => $"{document}里没有写到您问的数字。";

    public static string OnlyNamed(string thing) => $"已收录的文件只提到了{thing}，没有收录它的全文。";

    public const string WhichLaw = "这个简称对得上不止一部法律，请问您指的是哪一部？";

    public static string NoSuchArticle(string law, int articles, string label) => $"{law}共{articles}条，没有{label}。";

    public static string NoSuchParagraph(string article, int paragraphs, int wanted) =>
        paragraphs == 0 ? $"这里收录的{article}没有分款，下面是整条。" : $"{article}共{paragraphs}款，没有第{ChineseNumeral.Write(wanted)}款，下面是整条。";

    public static string ArticleNotHeld(string law, string label) => $"{law}这里只收录了一部分条文，没有收录{label}。";

    public static string NoItemsKept(string place) => $"这里收录的{place}没有分项，下面是它的全部内容。";

    public static string NoSuchItem(string place, int wanted) => $"{place}没有第{ChineseNumeral.Write(wanted)}项，下面是它的全部内容。";

    public static string NoFurther(string document, string label, bool next) => $"{label}{(next ? "之后" : "之前")}，{document}没有别的条文了。";

    public static string VersionNotHeld(string law, string version, DateOnly from, DateOnly day) =>
        $"{Day(day)}有效的是《{law}》（{version}，自{Day(from)}起施行），这个版本的条文还没有收录。";

    public static string ChangedVersions(string law, string now, DateOnly from, string last, DateOnly lastFrom, DateOnly ended) =>
        $"《{law}》改过：现行的是{now}版，自{Day(from)}起施行；此前的{last}版自{Day(lastFrom)}起施行，有效到{Day(ended)}。";

    public static string OnlyVersion(string law, string now, DateOnly from) => $"《{law}》现行的是{now}版，自{Day(from)}起施行，没有收录此后修改的版本。";

    public static string Repealed(string law, DateOnly ended) => $"《{law}》有效到{Day(ended)}，已经废止。";

    public static string Places(IEnumerable<string> places, bool areOriginal) => $"{string.Join("、", places)}的{(areOriginal ? "原文" : "要点（非原文）")}如下：";

    public static string InEnglish(string document, string label) => $"According to {document}{label} (quoted in Chinese; the quote is the official text):";

    public static string NoSuchPlace(string document, int number) => $"{document}里没有找到第{number}条（部分）。";

    public static string NotHeld(string law) => $"《{law}》的条文还没有收录，不能答复它的内容。";

    public static string Says(string document, string label, string sentence) => $"{document}{label}写道：“{sentence}”";

    public static string Gist(string document, string label, string sentence) => $"{document}{label}的要点（非原文）：{sentence}";

    public static string GistBelow(string document, string label, string heading) =>
        heading.Length == 0 ? $"{document}{label}的要点（非原文）如下：" : $"{document}{label}“{heading}”的要点（非原文）如下：";

    public static string DigestInEnglish(string document, string label) => $"According to {document}{label} (our plain summary in Chinese, not the official text):";

    public static string SeeQuote(string document, string label, string heading) =>
        heading.Length == 0 ? $"{document}{label}是这样写的：" : $"{document}{label}“{heading}”是这样写的：";

    public static string Parts(string document, IEnumerable<string> headings) => $"{document}的各部分依次是：{string.Join("；", headings)}。";

    public static string Amended(string document, IEnumerable<(string Law, DateOnly From)> changes) =>
        $"{document}发布后，其中提到的法律有了修改：{string.Join("；", changes.Select(change => $"《{change.Law}》现行版本自{Day(change.From)}起施行"))}。请以现行版本为准。";

    public static string VersionEnded(string law, DateOnly ended) => $"引用的是《{law}》的旧版本，有效到{Day(ended)}。";

    public static string NotYetInForce(string law, DateOnly from) => $"《{law}》自{Day(from)}起施行，在您问的日期还没有生效。";

    public static string EarlierNotHeld(string law, DateOnly from) => $"《{law}》在您问的日期有更早的版本，这里没有收录；收录的最早版本自{Day(from)}起施行，不能拿来回答那时候的规定。";

    public static string LaterVersion(string law, DateOnly from) => $"引用的《{law}》版本自{Day(from)}起施行，在您问的日期适用的是更早的版本。";

    public static string NewerLaw(string law, string newer, DateOnly from) => $"与《{law}》有关，另有《{newer}》自{Day(from)}起施行。";

    public const string DigestLayer = "引文是本服务编写的通俗说明，不是法律原文。";

    public static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
