namespace ChatAssistant.Knowledge;

/// <summary>The sentences an answer is put together from.</summary>
internal static class Wording
{
    public const string NothingFound = "在已收录的文件里没有找到依据，不能回答这个问题。您可以换个说法再问，或者看看下面最接近的内容。";
    public const string QuoteWithheld = "找到了相关内容，但引文没有通过与原文的核对，暂时不能答复。";
    public const string OnlyFromDocuments = "我只能摘录已收录的文件来回答，不能按要求扮演别的身份或代拟发布内容。";
    public const string PrivateData = "个人的电话、住址等信息不在收录的文件里，也不能提供。";
    public const string WhichDocument = "请问您指的是哪一份文件？";

    public static string Outcome(string document) => $"{document}写的是当时的部署，没有收录之后的落实情况和结果，不能回答这个问题。";

    public static string NoSuchNumber(string document) => $"{document}里没有写到您问的数字。";

    public static string OnlyNamed(string thing) => $"已收录的文件只提到了{thing}，没有收录它的全文。";

    public static string NoSuchPlace(string document, int number) => $"{document}里没有找到第{number}条（部分）。";

    public static string NotHeld(string law) => $"《{law}》的条文还没有收录，不能答复它的内容。";

    public static string Says(string document, string label, string sentence) => $"{document}{label}写道：“{sentence}”";

    public static string SeeQuote(string document, string label, string heading) =>
        heading.Length == 0 ? $"{document}{label}是这样写的：" : $"{document}{label}“{heading}”是这样写的：";

    public static string Parts(string document, IEnumerable<string> headings) => $"{document}的各部分依次是：{string.Join("；", headings)}。";

    public static string Amended(string document, IEnumerable<(string Law, DateOnly From)> changes) =>
        $"{document}发布后，其中提到的法律有了修改：{string.Join("；", changes.Select(change => $"《{change.Law}》现行版本自{Day(change.From)}起施行"))}。请以现行版本为准。";

    public static string VersionEnded(string law, DateOnly ended) => $"引用的是《{law}》的旧版本，有效到{Day(ended)}。";

    public static string NotYetInForce(string law, DateOnly from) => $"《{law}》自{Day(from)}起施行，在您问的日期还没有生效。";

    public static string NewerLaw(string law, string newer, DateOnly from) => $"与《{law}》有关，另有《{newer}》自{Day(from)}起施行。";

    public const string DigestLayer = "引文是本服务编写的通俗说明，不是法律原文。";

    public static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
