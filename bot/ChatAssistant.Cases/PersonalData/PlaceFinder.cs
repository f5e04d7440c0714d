using System.Text.RegularExpressions;

namespace ChatAssistant.Cases.PersonalData;

/// <summary>Finds addresses down to the door. A street, a village or a quarter alone gives nobody away and says where a matter is.</summary>
internal static partial class PlaceFinder
{
    private const string Number = "[0-9〇零一二三四五六七八九十百甲乙A-Za-z]{1,5}";

    public static IEnumerable<PersonalDatum> Find(FoldedText folded) =>
        Doors().Matches(folded.Text).Select(match => Original(folded, match));

    /// <summary>The address without the words that lead up to it: 我家住在.</summary>
    private static PersonalDatum Original(FoldedText folded, Match match)
    {
        var lead = Lead().Match(match.Value).Length;
        return folded.Original(PersonalDataKind.Address, match.Index + lead, match.Length - lead);
    }

    [GeneratedRegex("^[^省市县区镇乡]{0,6}?(?:住在|住址是|地址是|家在|就在|位于|址|住|在)|^(?:我|我家|家)")]
    private static partial Regex Lead();

    [GeneratedRegex(
        // a street and a number, with what comes after it
        $@"[\u4e00-\u9fa5]{{1,8}}?(?:路|街|大街|大道|巷|胡同|弄堂)(?:[东西南北中]段)?[0-9〇零一二三四五六七八九十百]{{1,5}}号(?!线|公交|文件|令)(?:院|楼|店)?(?:附?{Number}(?:号楼|号|栋|幢|座|单元|楼|层|室|户)){{0,5}}(?:{Number}室?)?"
        // a building with its entrance or its flat
        + $@"|(?:[\u4e00-\u9fa5]{{2,8}}?(?:小区|家园|花园|苑|城|院|里|湾|公寓|大厦|家属院|家属楼))?{Number}(?:号楼|栋|幢|座|号院)(?:{Number}(?:单元|门))?{Number}(?:室|户|号|(?<=[0-9]{{3,4}}))|(?:[\u4e00-\u9fa5]{{2,8}}?(?:小区|家园|花园|苑|城|院|里|湾|公寓|大厦|家属院|家属楼))?{Number}(?:号楼|栋|幢|座|号院){Number}单元"
        + $@"|{Number}单元[0-9]{{3,4}}(?:室|号|户)?"
        // a group of a village and a house number
        + @"|[\u4e00-\u9fa5]{1,6}(?:村|庄|屯|社区)(?:第)?[0-9一二三四五六七八九十]{1,3}(?:组|队|社|区)(?:第)?[0-9一二三四五六七八九十]{1,4}(?:号|户)|[\u4e00-\u9fa5]{1,6}(?:村|庄|屯)[0-9]{1,4}号")]
    private static partial Regex Doors();
}
