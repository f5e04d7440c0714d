using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Deputies;

/// <summary>Recognises that somebody hands on what another has told them.</summary>
internal static partial class ForwardWords
{
    public static bool IsForward(string text) => Handing().IsMatch(text) && !Asking().IsMatch(text);

    /// <summary>The request to hand on without the matter: 我要转一件事.</summary>
    public static string MatterIn(string text) => Bare().IsMatch(text) ? "" : Opening().Replace(text, "").Trim();

    [GeneratedRegex("(选民|群众|老乡|村民|居民|乡亲|选区|一位(大爷|大妈|老人|住户|老师|司机|农民)).{0,14}(托|让|请|叫|委托|找到|反映|跟我说|告诉我|求我).{0,4}(我)?|(转|转递|转交|转达|代转)(一)?(条|件|个|下|份|交)?.{0,4}(群众|选民|老乡|村民|意见|建议|反映|诉求|事)|(群众|选民|老乡|村民)(的)?(意见|建议|反映|诉求|呼声|事).{0,6}(转|递|反映上去)|代表(身份)?转(递|交|一)")]
    private static partial Regex Handing();

    [GeneratedRegex("怎么转|如何转|怎样转|转递.{0,4}(是什么|和|与)|能不能转|可以转.{0,2}吗|[?？]$")]
    private static partial Regex Asking();

    [GeneratedRegex("^(我)?(是.{0,16}代表[,，])?(我)?(有|想|要|来)?(用代表身份|以代表身份)?(有)?(个|一条|一件)?(群众|选民|老乡)?(的)?(意见|建议|反映|诉求|事)?(要|想)?(转|转递|转交|代转)?(一)?(条|件|个|下)?(群众|选民)?(的)?(意见|建议|反映|诉求|事)?[。.!！]?$")]
    private static partial Regex Bare();

    [GeneratedRegex("^(我)?是.{0,16}(人大)?代表[,，]?(有|想|要)?(个|一个|一条|一件)?(群众|选民)?(的)?(意见|建议|反映|事)?(要|想)?(转|转递|转交)?[:：,，]?")]
    private static partial Regex Opening();
}
