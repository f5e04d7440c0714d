using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Deputies;

/// <summary>Recognises that somebody hands on what another has told them.</summary>
internal static partial class ForwardWords
{
    /// <param name="text">The message.</param>
    /// <param name="isDeputy">From a deputy, what others said is meant to be handed on. Everybody else must say so.</param>
    public static bool IsForward(string text, bool isDeputy) =>
        (Handing().IsMatch(text) || (isDeputy && OfOthers().IsMatch(text))) && !Asking().IsMatch(text);

    /// <summary>The request to hand on without the matter: 我要转一件事.</summary>
    public static string MatterIn(string text) => Bare().IsMatch(text) ? "" : Opening().Replace(text, "").Trim();

    [GeneratedRegex("(选民|选区).{0,14}(托|让|请|叫|委托|找到|反映|跟我说|告诉我|求我)|(群众|老乡|村民|居民|乡亲|大爷|大妈|住户).{0,14}(托|委托)(我|代表)|(转|转递|转交|转达|代转)(一)?(条|件|个|下|份|交)?.{0,4}(群众|选民|老乡|村民|意见|建议|反映|诉求|事)|(群众|选民|老乡|村民)(的)?(意见|建议|反映|诉求|呼声|事).{0,6}(转|递|反映上去)|代表(身份)?转(递|交|一)")]
    private static partial Regex Handing();

    [GeneratedRegex("(选民|群众|老乡|村民|居民|乡亲|选区|大爷|大妈|住户|老人|农户|商户|家长|司机|工人).{0,14}(说|讲|反映|提出|提到|抱怨|希望|盼|托|让|请|找|告诉|要求)")]
    private static partial Regex OfOthers();

    [GeneratedRegex("怎么转|如何转|怎样转|转递.{0,4}(是什么|和|与)|能不能转|可以转.{0,2}吗|[?？]$")]
    private static partial Regex Asking();

    [GeneratedRegex("^(我们?|是.{0,16}代表|[,，。.!！ ]|你好|您好|请|帮|替|想|要|来|再|有|用|以|代表身份|作为代表|转递|转交|转达|代转|递|交|转|一|几|条|件|个|下|位|些|群众|选民|老乡|村民|居民|反映|提出|提|说|的|意见建议|意见|建议|诉求|呼声|事情|事|情况|问题|上去|给你们?|吧|了)+$")]
    private static partial Regex Bare();

    [GeneratedRegex("^(我)?是.{0,16}(人大)?代表[,，]?(有|想|要)?(个|一个|一条|一件)?(群众|选民)?(的)?(意见|建议|反映|事)?(要|想)?(转|转递|转交)?[:：,，]?")]
    private static partial Regex Opening();
}
