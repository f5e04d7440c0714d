using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>
/// Whether a question that names no document is of the field of the passage found for it. Fines, money, deadlines, offices and the people
/// of everyday life stand in every law: only what is left beside them says what a question is about.
/// </summary>
/// <param name="Found">How many of the words left the passage has, a word found nowhere else counting 1 and a common one near 0.</param>
/// <param name="Share">The part of all words left that is, 0 to 1; 0 when none is left.</param>
/// <param name="Translated">How many of the everyday words left it has the written words for, counted as in <paramref name="Found"/>.</param>
internal sealed partial record FieldEvidence(double Found, double Share, double Translated)
{
    private const double MostFound = 4;

    /// <summary>What a word adds that hardly stands in a question of another field.</summary>
    private const double OfOwnField = 0.6;

    /// <summary>What one unit of the logarithm of the odds counts that the question is of the field.</summary>
    private const double OfField = 0.35;

    /// <summary>A passage as close in meaning as right ones usually are is of its field.</summary>
    private const double OfMeaning = 1.4;

    /// <param name="query">The question.</param>
    /// <param name="evidence">For the passage: how like its phrasings and how close in meaning it is, and of what field the question.</param>
    public double Weight(Query query, Evidence evidence) =>
        Math.Min(Found, MostFound) * 0.25 + Share * 2 + Translated + evidence.Likeness * 3 + evidence.Meant * OfMeaning + (OwnWords().IsMatch(query.Plain) ? OfOwnField : 0) + OfField * evidence.Field;

    public static FieldEvidence Of(Query query, Entry entry, PassageIndex index)
    {
        var common = Common().Matches(query.Plain).Select(match => match.Value).ToList();
        var text = index.PlainOf(entry);
        var words = query.Words.Where(word => !IsCommon(word.Everyday) && Grams.Of(word.Written).All(gram => text.Contains(word.Written.Substring(gram.Start, gram.Length), StringComparison.Ordinal))).ToList();
        var left = query.Terms.Where(term => term.Proves && !IsCommon(term.Text)).ToList();
        var found = left.Where(term => text.Contains(term.Text, StringComparison.Ordinal) || words.Exists(word => word.Everyday.Contains(term.Text, StringComparison.Ordinal))).Sum(RarityOf);
        var all = left.Sum(RarityOf);
        var translated = words.GroupBy(word => word.Everyday).Sum(written => written.Max(word => RarestOf(word.Written, index)));
        return new(found / index.GreatestRarity, all == 0 ? 0 : found / all, translated / index.GreatestRarity);

        bool IsCommon(string word) => common.Exists(part => part.Contains(word, StringComparison.Ordinal));

        double RarityOf(QueryTerm term) => index.RarityOf(term.Key);
    }

    private static double RarestOf(string written, PassageIndex index) =>
        Grams.Of(written).Where(gram => !gram.IsCharacter).Select(gram => index.RarityOf(gram.Key)).DefaultIfEmpty().Max();

    [GeneratedRegex("疫|传染|接种|隔离|封控|封城|封村|封楼|密接|流调|消毒|核酸|狂犬|疾控|野生|野味|保护动物|放生|打猎|狩猎|猎捕|人大|人民代表|常委会|议案|质询|执法检查|突发|应急|救灾|灾害|预警|征用|宪法|公民")]
    private static partial Regex OwnWords();

    [GeneratedRegex("(?:罚款|处罚|挨罚|罚|判刑|判几年|坐牢|蹲监狱|拘留|追究|刑事责任|法律责任|负责|责任|承担|赔偿标准|赔偿|补偿|赔|补助|补贴|损失|违法|犯法|合法|吊销|没收)+[多少钱几]*|(?:最多|最少|至少)?(?:多少|几)(?:钱|元|倍|天|年|月|个月|小时|次|人|万)?|要?多(?:久|长)(?:时间)?|怎么[办算处理认定申请投诉维权看]*|(?:申请|办理|投诉|举报|要求|需要|手续|条件|标准|流程|规定|区别|方式|情况|情形|有效|无效|权利|义务|保护|管理|使用|处理|解决|办法|影响|问题|部门|单位|公司|企业|老板|员工|职工|工人|领导|个人|他人|别人|朋友|邻居|老人|孩子|小孩|儿童|家长|父母|学校|老师|学生|医院|医生|护士|病人|患者|法院|政府|派出所|警察|公安|村委会|村里|小区|社区|公民|人员|机构|机关|财产|工资|费用|收费|时间|期限|期间|发生|造成|导致|是否|如何|应当|可以)+")]
    private static partial Regex Common();
}
