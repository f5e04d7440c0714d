using System.Text.RegularExpressions;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Intake;

/// <summary>The words of a clause that say something about the filing, not about the matter.</summary>
internal static partial class SaidWords
{
    public static bool IsFiller(string clause) => Filler().IsMatch(clause);

    public static bool IsYes(string clause) => Yes().IsMatch(clause) && !Doubt().IsMatch(clause);

    /// <summary>A message that holds a yes, or an order to file, and nothing besides.</summary>
    public static bool IsAllYes(string text)
    {
        var clauses = Clauses.Of(text).Select(clause => clause.Words).ToList();
        return clauses.Any(clause => IsYes(clause) || IsOrderToFile(clause)) && clauses.All(clause => IsYes(clause) || IsOrderToFile(clause) || IsFiller(clause));
    }

    /// <summary>A clause that asks to file, wherever it stands in the message.</summary>
    public static bool IsOrderToFile(string clause) => OrderToFile().IsMatch(clause) && !Doubt().IsMatch(clause);

    public static bool IsRestart(string text) => Restart().IsMatch(text);

    public static bool DoubtsNaming(string text) => NamingDoubt().IsMatch(text);

    /// <summary>Whether a question is about the filing itself and not one to the library.</summary>
    public static bool IsAboutPrevious(string clause) => GoOn().IsMatch(clause);

    public static DisplayMode? ModeIn(string clause)
    {
        if (NoLongerAnonymous().IsMatch(clause)) return DisplayMode.Hidden;
        if (Anonymous().IsMatch(clause)) return DisplayMode.Anonymous;
        if (Hidden().IsMatch(clause)) return DisplayMode.Hidden;
        return Open().IsMatch(clause) ? DisplayMode.Open : null;
    }

    /// <summary>What stands after 就写： or 内容改成.</summary>
    public static (string Text, bool Replaces)? Dictated(string text)
    {
        var match = Dictation().Match(text);
        return match.Success ? (match.Groups["text"].Value.Trim(), match.Groups["anew"].Success) : null;
    }

    [GeneratedRegex("^(那|那就|那好|那行|好|好的|好吧|行|行吧|嗯+|哦|噢|啊|对|对的|是的|是|可以|没问题|没错|等一下|领导|你好|您好|领导你们好|你们好|麻烦了?|谢谢|谢谢了|多谢|拜托了?|就这些?|就这样|别的没(有)?了?|没(有)?别的了?)$")]
    private static partial Regex Filler();

    [GeneratedRegex("^(那|那就|就|都|这(下|回|次)?|现在)?(好+|好的|行+|中|成|得|得嘞|嗯+|ok|okay|yes|confirm|可以|对+|对的|是+|是的|没错|没(有|啥|什么)?(问题|毛病|意见)|确认|确定|同意|提交|交|(就)?这样|(就)?这些|(这回)?对了?|都对|无误|正确|(就)?这么(办|写|交|着|定))([了吧啊的呀嘛哩呗哈嘞]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Yes();

    [GeneratedRegex("提交|确认|^(就|可以|请|麻烦)?(你)?(给|帮|替)?(我)?(把|将)?(刚才|这|那|它|上面)?(的|那|这)?(个|件|条|份)?(给)?(交|报|递|呈|送)(了|上去?|过去|出去)(吧|了|哈)?$|(就|直接|赶紧|快|帮我|给我|替我)(这样|这么)?(就)?(交|报|递|转)(上去|上|过去|出去)?(吧|了)?$|^(交|转|转交|转递|上报|报)(上去|过去)?(吧|了)?$|就.{0,4}(交|转)(吧|了)?$|登记(上|了)?吧$")]
    private static partial Regex OrderToFile();

    // 先别提交, 不对, 还要改.
    [GeneratedRegex("别(急着)?(提交|交|确认|转)|不(要|想|能|用|是|对|提交|交|确认)|没有?(提交|确认)|先(不|别)|等(一下|等|会)|但是|不过|错了|改")]
    private static partial Regex Doubt();

    [GeneratedRegex("^(修改(内容)?|改一下(内容)?|重写|重新(写|说|来)|写错了|内容不对)[吧了。]*$")]
    private static partial Regex Restart();

    [GeneratedRegex("(为啥|为什么|干嘛|凭啥|凭什么|非要|非得|必须|一定要|是不是要|要不要|能不能不|可不可以不|可以不|不想|不愿意?|不敢|不(肯|能)?).{0,6}(留|写|填|要|说|给).{0,6}(电话|名字|姓名|真名|实名|联系方式|号码|手机|身份)|(电话|名字|姓名|联系方式|手机号?).{0,6}(必须|一定|非|不|干嘛|为啥|为什么)|(会不会|能不能别|不会|别|可别|千万别).{0,6}(转给|告诉|透露给|泄露给|传到).{0,8}(他|她|村|镇|本人|单位|领导|老板|被|人家|对方)|(会不会|能不能别|不会|别|可别|千万别).{0,4}(让|叫|被).{0,10}(知道|晓得|看见|看到)|怕.{0,8}(打击报复|报复|找我麻烦|找麻烦|穿小鞋|知道是我)")]
    private static partial Regex NamingDoubt();

    [GeneratedRegex("^(噢|哦|好|那|行)*[,，]?(那)?(我们)?(继续|接着)(刚才|前面|上面|说|提|写|填|登记)")]
    private static partial Regex GoOn();

    [GeneratedRegex("匿名|不(想|愿意?|肯|敢|能|要|用)?(留|写|署|透露|说|填|登|报)(我的?|自己的?|他的?|她的?)?(名|姓|真名|实名|个人信息)|(不要?|别)(写|留|提|署|登)(我|他|她)?的?(名|姓名|名字)|不署名|不具名|(名|姓名|名字|真名|名姓)(就|还是|也|嘛)?(不|别|甭)(写|留|填|署|报|说|登)|别(说|让人知道)是我|(不要|别|不想|不愿|怕).{0,2}(让|叫)(别?人|他们|人家|村里|单位|老板).{0,3}知道(是)?我")]
    private static partial Regex Anonymous();

    /// <summary>匿名反映：… tells the mode and then the matter in one clause.</summary>
    public static string? AfterAnonymous(string text) => AnonymousFirst().Match(text) is { Success: true } first ? text[first.Length..] : null;

    [GeneratedRegex("^(我)?(要|想)?匿名(反映|举报|投诉|提(个)?(建议|意见)?|登记|建议|说)(一下|个事|件事)?[:：,，]?")]
    private static partial Regex AnonymousFirst();

    [GeneratedRegex("(不|别|取消|甭)(再|用|要|想|是)?(要|搞)?匿名|(?<![不别甭没])(还是|改成|改为|换成|那就|就)(要)?(留|写|署|填)(上|下)?(我的?|自己的?)?(名|姓名|名字|真名)(?!.{0,4}[吗么?？])")]
    private static partial Regex NoLongerAnonymous();

    [GeneratedRegex("隐名|隐去(姓)?名|不(要|能|想|愿意?)?公开|保密|别公开")]
    private static partial Regex Hidden();

    [GeneratedRegex("实名|公开(姓名|名字|我|他|她|吧|就行|提交)?$|(同意|可以|愿意|不怕|能)(写|留|公开|署|用)(上)?(我的?|他的?|她的?|自己的?)?(名|姓名|名字|真名)|写(我|他|她)的名字")]
    private static partial Regex Open();

    [GeneratedRegex("(就写|你就写|就这么写|写上?|(?<anew>内容(应该)?(改成|改为|换成|写成|是)|改成))[:：,，]\\s*(?<text>.{4,})$", RegexOptions.Singleline)]
    private static partial Regex Dictation();
}
