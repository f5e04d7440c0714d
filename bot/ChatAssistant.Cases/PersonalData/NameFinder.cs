using System.Text.RegularExpressions;

namespace ChatAssistant.Cases.PersonalData;

/// <summary>Finds people's names where something says that a name comes: 我叫, 联系人, an office, a kinship.</summary>
internal static partial class NameFinder
{
    // A given name is one or two characters, none of which is a word that goes on with the sentence.
    private const string Going =
        "的了着过把是在和与跟同就说讲给家让被叫收拿要不没有也都又还从到对他她它我你您们这那其去来个名先女老小某等及或并因为所以但将向于则却只才便已曾会能可该应想请求问打骂占卖吃喝贪骗偷抢欠赔退住电身手联，。！？、；：,.!?;: ";

    private const string Given = $"[\u4e00-\u9fa5-[{Going}]]";
    private const string Name = $"{Surnames.Pattern}{Given}(?:{Given}(?!某))?";

    // Characters that given names are made of. Two of them behind a surname are a name though no word says that one comes.
    private const string Customary =
        "[建国明华秀兰英梅芳丽红军强伟刚勇杰涛超鹏飞龙玉珍桂香莲凤霞燕娟敏静淑惠慧琴云萍春志文斌庆海林福贵宝财生富荣永胜民卫晓雪婷佳磊鑫浩宇轩梓涵占立振宏广仁义智德忠孝顺祥瑞康健俊峰波辉旭亮成进喜铁柱栓虎彪新有大]";

    public static IEnumerable<PersonalDatum> Find(FoldedText folded)
    {
        var text = folded.Text;
        foreach (var found in new[] { Told(), InPassing(), Called(), InOffice(), BeforeOffice(), Usual() })
            foreach (Match match in found.Matches(text))
                if (match.Groups["name"] is var name && !IsWord(name.Value)) yield return folded.Original(PersonalDataKind.Name, name.Index, name.Length);
    }

    private static bool IsWord(string name) => Words().IsMatch(name);

    // Where a name is given: any surname will do.
    [GeneratedRegex($@"(?:[我俺]叫|名叫|名字叫|叫做|姓名(?:是|为)?[:：]?\s?|联系人(?:是|为)?[:：]?\s?|举报人(?:是|为)?[:：]?\s?|反映人[:：]?\s?|投诉人[:：]?\s?|户主(?:是|叫)?[:：]?\s?|户名(?:是|为)?[:：]?\s?|开户人[:：]?\s?|收款人[:：]?\s?|持卡人[:：]?\s?|当事人(?:是|叫)?[:：]?\s?|署名[:：]?\s?|落款[:：]?\s?|身份证姓名)(?<name>{Surnames.Pattern}[\u4e00-\u9fa5]{{1,2}}(?=[，。！？、；,.!?;\s(]|$)|{Name})")]
    private static partial Regex Told();

    // 我是 and 本人 are followed by all kinds of words: the name must end there.
    [GeneratedRegex($@"(?:我是|本人|我|是|叫|的)(?:(?<=我是|本人|村的|县的|区的|市的|镇的|乡的|社区的|单位的|[们家]叫|[人个]叫|[子儿]叫|[爸妈爷奶哥姐弟妹夫妻]叫))(?<name>{Surnames.Pattern}{Given}{{1,2}})(?=[，。！？、；,.!?;\s(]|$|电话|手机|身份证|联系)|(?:儿子|女儿|丈夫|妻子|老公|老婆|父亲|母亲|我爸|我妈|我娃|媳妇|哥哥|弟弟|姐姐|妹妹|邻居|同村|村民|选民|居民|群众|工头|老板|房东|包工头|中介|医生|大夫|护士|老师|同事|债主|对方)[，,]?(?:叫|是叫|名叫)?(?<name>{Surnames.Unmistaken}{Given}{{2}})(?=[，。！？、；,.!?;\s(把的在说骗拿欠收不没打给从来去被托让请]|反映|表示|提出|希望|要求|告诉|建议|$)")]
    private static partial Regex Called();

    // 我爸，马志远，今年
    [GeneratedRegex($@"(?:儿子|女儿|丈夫|妻子|老公|老婆|父亲|母亲|爸|妈|娃|媳妇|哥|弟|姐|妹|爷爷|奶奶|邻居|房东|工头|老板)[，,](?<name>{Surnames.Pattern}{Given}{{2}})(?=[，,])")]
    private static partial Regex InPassing();

    [GeneratedRegex($@"(?:支书|书记|主任|村长|会计|文书|队长|社长|局长|处长|科长|股长|所长|站长|镇长|乡长|县长|区长|市长|院长|校长|园长|行长|经理|董事长|法官|庭长|检察官|民警|警官|交警|辅警|干部|干事|网格员|组长|主席|律师|司机)(?:叫|是)?(?<name>{Surnames.Unmistaken}{Given}(?:{Given}(?!某))?|{Surnames.Pattern}{Given}{{2}}(?=[，。！？、；,.!?;\s(把的在说骗拿欠收不没打给从来去被他她和跟]|$))")]
    private static partial Regex InOffice();

    [GeneratedRegex($@"(?<=^|[，。！？、；：,.!?;:\s把找叫给被让是有和跟我])(?<name>{Surnames.Unmistaken}{Given}{{1,2}})(?=(?:支书|书记|主任|村长|会计|队长|局长|处长|科长|所长|站长|镇长|乡长|县长|院长|校长|法官|民警|警官|经理|律师|医生|大夫|老师)(?![的]?(?:办公|家长)))")]
    private static partial Regex BeforeOffice();

    [GeneratedRegex($@"(?<=^|[，。！？、；：,.!?;:\s的叫是]|业主|房东|支书|书记|主任|村长|会计|园长|校长|院长|局长|科长|所长|站长|队长|经理|老板|工头)(?<name>{Surnames.Unmistaken}{Customary}{{2}}|(?<=叫|业主|房东|支书|书记|主任|村长|会计|园长|校长|院长|局长|科长|所长|站长|队长|经理|老板|工头){Surnames.Pattern}{Customary}{{2}})")]
    private static partial Regex Usual();

    // What begins like a name and is none.
    [GeneratedRegex("^(?:高(?:中|考|速|级|龄|三|二|一|烧|压|低|价)|常(?:年|常|住|委|务)|安(?:排|置|全|装)|方(?:便|面|案|法)|马(?:上|路)|白(?:天|跑|干)|成(?:都|绩|本|立|员)|包(?:工|村|括|片|户)|万(?:元|一|块)|全(?:家|村|部|县|体)|温(?:度|暖)|和(?:平|谐)|石(?:头|料|油)|金(?:额|融|属)|黄(?:金|河|牛|车|昏)|江(?:苏|西|湖)|任(?:何|命|职|期)|明(?:天|年|明|确)|时(?:候|间)|都(?:市|没|不)|简(?:单|直)|应(?:该|县)|关(?:系|于|心|门)|向(?:上|来)|强(?:制|行|拆|占)|解(?:决|释)|单(?:位|元)|古(?:镇|城)|花(?:园|钱)|连(?:续|夜)|保(?:证|安|险)|计(?:划|生)|阳(?:光|台)|宁(?:夏|县)|景(?:区)|平凉|华亭|灵台|武(?:装|汉)|张(?:家川|掖)|林(?:业|场|草|地)|陈(?:旧|述)|周(?:边|末|围|日|一|二|三|四|五|六)|田(?:地|里)|谢谢|许(?:多|可)|徐徐|董事|程(?:序|度)|卢沟|苏州|郑州|杨树|唐山|顾(?:客|问)|邵阳|孟(?:加拉)|段(?:时间|路)|汤(?:药)|乔(?:迁|木)|贺(?:信)|范(?:围)|陆(?:续|军)|熊(?:猫)|罗(?:马)|梁(?:上)|宋(?:朝)|韩(?:国)|江(?:边)|李(?:子)|王(?:法|八)|李某|王某|张某|刘某|陈某)|某")]
    private static partial Regex Words();
}
