using System.Text.RegularExpressions;
using ChatAssistant.Cases.PersonalData;

namespace ChatAssistant.Bot.Intake;

/// <summary>Who speaks and how to reach them.</summary>
internal static partial class PeopleWords
{
    /// <summary>Set when a clause says who speaks: 我是庄浪县的李金花, 叫我老周就行.</summary>
    public static (string? Name, string? Contact)? SelfIn(string clause)
    {
        var named = Calling().Match(clause);
        if (!named.Success) named = Being().Match(clause);
        return named.Success ? (named.Groups["name"].Value, ContactIn(clause)) : null;
    }

    public static string? ContactIn(string clause)
    {
        var found = PersonalDataFinder.Find(clause).FirstOrDefault(datum => datum.Kind is PersonalDataKind.Phone or PersonalDataKind.Email or PersonalDataKind.Account);
        return found is null ? null : clause.Substring(found.Start, found.Length);
    }

    public static bool IsContactOnly(string clause) =>
        ContactIn(clause) is { } contact && ContactFrame().IsMatch(clause.Replace(contact, "", StringComparison.Ordinal));

    [GeneratedRegex("^(我|本人)?(的)?(叫我|我叫|名字(是|叫)|名叫|姓名是?|联系人是?|署名|称呼我?)[:： ]?(?<name>[老小]?[\\u4e00-\\u9fa5]{1,4}?)(就行了?|就好|吧|即可|就可以|，|,|\\s|\\d|(?=电话|手机)|$)")]
    private static partial Regex Calling();

    // 我是…的刘大贵: what ends the clause after 的 is a name when it begins with a family name and is no kind of person.
    [GeneratedRegex("^我(就)?是.{2,20}的(?<name>[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠甄封芮储靳松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印白蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴闻党翟谭贡姬申扶堵冉宰郦桑桂牛寿通边燕冀尚农温庄晏柴瞿阎慕连习艾鱼容向古易廖终暨居衡步都耿满弘匡文寇广东欧利蔚越师巩聂晁勾敖融冷辛阚那简饶空曾毋沙养鞠须丰关查红游权益桓公肖涂闫](?!姓)[\\u4e00-\\u9fa5]{1,2})$")]
    private static partial Regex Being();

    [GeneratedRegex("^(我的?|本人)?(联系)?(电话|手机|手机号|电话号码|号码|联系方式|微信|邮箱|打|可以打|请打)*(号)?(是|为|:|：)*(联系我)?$")]
    private static partial Regex ContactFrame();
}
