using System.Text.RegularExpressions;
using ChatAssistant.Cases.Deputies;

namespace ChatAssistant.Bot.Deputies.Suggestions;

/// <summary>Tells by its words that a suggestion may be none. The deputy, who knows, has the last word.</summary>
internal static partial class ExclusionWords
{
    public static SuggestionExclusion? In(SuggestionWords words)
    {
        var text = $"{words.Title}。{words.Grounds}。{words.Proposal}";
        return OwnMatter().IsMatch(text) ? SuggestionExclusion.OwnMatter
            : ForwardedLetter().IsMatch(text) ? SuggestionExclusion.ForwardedLetter
            : Complaint().IsMatch(text) ? SuggestionExclusion.ComplaintOrAccusation
            : LegalCase().IsMatch(text) ? SuggestionExclusion.LegalCase
            : Commercial().IsMatch(text) ? SuggestionExclusion.ScholarlyOrCommercial
            : null;
    }

    [GeneratedRegex("我(家|本人|自己|爱人|妻子|丈夫|儿子|女儿|父亲|母亲|哥|弟|亲戚|侄|单位|公司|厂)(的|被|在|要|想|和|与|开办|拖欠|申请)|(解决|给)(本人|我(本人|自己|家))")]
    private static partial Regex OwnMatter();

    [GeneratedRegex("(代|帮|替)(群众|选民|村民|居民|老乡|.{1,6}(大爷|大妈|同志))?(转|转交|转递|递交)(一)?(封|份)?(来)?(信|材料|诉求|意见)|来信(原文|如下|内容)")]
    private static partial Regex ForwardedLetter();

    [GeneratedRegex("(举报|检举|控告|申诉).{0,20}(局长|书记|主任|县长|镇长|乡长|院长|所长|校长|某|同志|贪污|受贿|违纪)|(对|就).{0,20}(处罚|处分|判决)(决定)?(不服|申诉)")]
    private static partial Regex Complaint();

    [GeneratedRegex("(\\d{4}[)）]?.{0,8}(民|刑|行)(初|终|再|申)|(一审|二审|再审|终审)(判决|裁定|案件|改判)|(撤销|改判|重审|再审)(该|此|本|上述)?(案|判决|裁定))")]
    private static partial Regex LegalCase();

    [GeneratedRegex("(推广|推荐|采购|使用|购买)(我们|本|该)?(公司|企业|品牌|厂)(的|生产的|研发的)?.{0,10}(产品|设备|软件|系统)|学术(探讨|研讨|观点)|(论文|课题)(摘要|如下|发表)")]
    private static partial Regex Commercial();
}
