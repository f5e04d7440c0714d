using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>What sort of thing a question wants to hear, and so what an article that answers it looks like.</summary>
internal sealed partial record Aim(bool Fine, bool Penalty, bool Money, bool Span, bool Body, bool Pay, bool Leave, bool Sorts)
{
    private const double FitsWell = 1.4, Fits = 1.2, FitsSomewhat = 1.1, WrongChapter = 0.8;

    public static Aim Of(string plain) => new(
        AsksFine().IsMatch(plain),
        AsksPenalty().IsMatch(plain),
        AsksMoney().IsMatch(plain),
        AsksSpan().IsMatch(plain),
        AsksBody().IsMatch(plain),
        AsksPay().IsMatch(plain),
        AsksLeave().IsMatch(plain),
        AsksSorts().IsMatch(plain));

    /// <summary>By what an entry's score is multiplied for having, or lacking, the look of an answer.</summary>
    public double FactorFor(Entry entry)
    {
        var factor = !IsLiability(entry) ? 1 : Fine ? FitsWell : Penalty ? 1 : WrongChapter;
        return factor * FactorFor(entry.Node.Text);
    }

    /// <summary>The same for a text of any length.</summary>
    public double FactorFor(string text)
    {
        var factor = 1.0;
        if (Penalty && Money && FineIn().IsMatch(text)) factor *= FitsSomewhat;
        if (Span && TimeSpanIn().IsMatch(text)) factor *= Fits;
        if (Body && BodyIn().IsMatch(text)) factor *= FitsSomewhat;
        if (Pay && PayIn().IsMatch(text)) factor *= Fits;
        if (Leave && LeaveIn().IsMatch(text)) factor *= FitsSomewhat;
        if (Sorts && SortsIn().IsMatch(text)) factor *= Fits;
        return factor;
    }

    /// <summary>Whether a fine is asked for and an entry only says what must or must not be done.</summary>
    public bool MissesIn(Entry entry) => Fine && !IsLiability(entry);

    /// <summary>Digests stand in no chapter; what follows a breach shows in their headings and words.</summary>
    private static bool IsLiability(Entry entry) =>
        entry.Node.Chapter.Length == 0 ? SanctionHead().IsMatch(entry.Node.Heading) && SanctionIn().IsMatch(entry.Node.Text)
        : entry.Node.Chapter.Contains("法律责任", StringComparison.Ordinal) || entry.Node.Chapter.Contains("罚则", StringComparison.Ordinal);

    [GeneratedRegex("罚|处分|后果|下场|什么责任|啥责任|法律责任|判几年|坐牢|咋处理|怎么处理|如何处理|吊销|(编造|造谣|散布|传谣|瞒报|谎报|哄抬|违反|拒不|擅自|非法).{0,10}的处理")]
    private static partial Regex AsksFine();

    [GeneratedRegex("罚|判|坐牢|拘留|追究|后果|吊销|咋处理|怎么处理|如何处理|处分|违法吗|犯法|治罪|担责|责任是|法律责任|负什么责任|抓起来|(编造|造谣|散布|传谣|瞒报|谎报|哄抬|违反|拒不|擅自|非法).{0,10}的处理")]
    private static partial Regex AsksPenalty();

    [GeneratedRegex("多少|几倍|上限|最高|最多|最低|倍|钱|几千|几万|怎么罚")]
    private static partial Regex AsksMoney();

    [GeneratedRegex("多久|多长|几天|几日|几个?小时|几个?月|几年|时限|期限|多快|何时|什么时候|啥时候|多少天|多少日|多少小时|时间")]
    private static partial Regex AsksSpan();

    [GeneratedRegex("谁|哪个部门|哪个单位|哪个机关|什么部门|啥部门|归.{0,4}管|哪儿管|哪里管|找哪|向哪|哪级")]
    private static partial Regex AsksBody();

    [GeneratedRegex("补偿|赔|补助|补贴|免费|掏钱|花钱|收费|要钱|费用|工资|经费|给钱|报销|工钱")]
    private static partial Regex AsksPay();

    [GeneratedRegex("能不能|可不可以|可以.{0,24}[吗么不]|行不行|允许|准不准|让不让|能.{1,14}[吗么不]|违法|犯法")]
    private static partial Regex AsksLeave();

    [GeneratedRegex("几类|几种|几级|哪类|哪一类|分为|划分|分几|什么是|是指|定义|啥叫|什么叫|啥意思|指什么|指的是|包括哪|含义|列为|属于哪|归为|算哪")]
    private static partial Regex AsksSorts();

    [GeneratedRegex("责任|罚|处分")]
    private static partial Regex SanctionHead();

    [GeneratedRegex("处分|罚款|处罚|罚[0-9]|吊销|追究|承担民事责任")]
    private static partial Regex SanctionIn();

    [GeneratedRegex("元以[上下]|[倍]以[上下]|罚款")]
    private static partial Regex FineIn();

    [GeneratedRegex("小时|[0-9一二三四五六七八九十]日[内前以]|[0-9一二三四五六七八九十]个?月|[一二三四五六七八九十]年|日以前")]
    private static partial Regex TimeSpanIn();

    [GeneratedRegex("负责|主管|组织协调|由.{2,30}(部门|政府|机关|委员会)")]
    private static partial Regex BodyIn();

    [GeneratedRegex("补偿|免费|费用|经费|补助|工资|保障")]
    private static partial Regex PayIn();

    [GeneratedRegex("禁止|不得|可以|应当")]
    private static partial Regex LeaveIn();

    [GeneratedRegex("分为|，是指|用语的含义|用语是指|本法所称")]
    private static partial Regex SortsIn();
}
