using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge.Tests.Content;

/// <summary>
/// The public bodies that a text names, by kind. Laws of different years and our digests call one body by different names
/// (兽医主管部门, 农业农村主管部门; 村民委员会, 村委会), so each kind knows what it goes by in either.
/// </summary>
internal static class NamedBodies
{
    private static readonly (string Kind, Regex Name)[] Kinds =
    [
        .. new[]
        {
            ("国务院", "国务院"),
            ("人大常委会", "常务委员会|常委会"),
            ("公安机关", "公安|警察"),
            ("检察院", "检察"),
            ("法院", "法院|审判机关"),
            ("监察机关", "监察"),
            ("海关", "海关"),
            ("农业农村、兽医主管部门", "农业|兽医"),
            ("疾病预防控制部门、机构", "疾病预防控制|疾病控制|疾控|防疫机构|卫生防疫"),
            ("卫生健康主管部门", "卫生健康|卫生行政|卫生主管|(?<!公共)卫生部门"),
            ("林业草原主管部门", "林业|林草"),
            ("渔业主管部门", "渔业"),
            ("市场监督管理部门", "市场监督|市场监管"),
            ("应急管理部门", "应急管理部门|应急部门"),
            ("教育主管部门", "教育主管|教育行政|教育部门"),
            ("财政部门", "财政部门"),
            ("审计机关", "审计"),
            ("医疗机构", "医疗机构|医疗卫生|医疗保健|医院"),
            ("学校", "学校"),
            ("居民委员会", "居民委员会|居委会|基层群众性自治组织"),
            ("村民委员会", "村民委员会|村委会|基层群众性自治组织"),
            ("街道办事处", "街道"),
            ("乡镇", "乡|、镇|(?<!以上|以上的)地方各级"),
            ("军队、武警", "军队|解放军|武装警察|武警|军事|军人|军地"),
            ("红十字会", "红十字"),
            ("民航", "民用航空|民航|航空"),
            ("媒体", "媒体"),
        }.Select(kind => (kind.Item1, new Regex(kind.Item2, RegexOptions.CultureInvariant))),
    ];

    public static IReadOnlySet<string> Of(string text) =>
        new HashSet<string>(Kinds.Where(kind => kind.Name.IsMatch(text)).Select(kind => kind.Kind));
}
