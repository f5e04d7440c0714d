using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Questions that no passage answers however well its words match, each with what to say.</summary>
internal static partial class OutOfReach
{
    private const string Offices = "主席|总理|总书记|部长|省长|市长|县长|区长|镇长|乡长|书记|局长|院长|检察长|主任";

    /// <summary>What to say before any search; null when the question may be searched.</summary>
    public static string? Before(Query query) =>
        AsksNothing().IsMatch(query.Plain) ? Wording.NothingAsked
        : Orders().IsMatch(query.Plain) ? Wording.OnlyFromDocuments
        : Evades().IsMatch(query.Plain) ? Wording.Evading
        : AsksOpinion().IsMatch(query.Plain) ? Wording.NoOpinion
        : PrivateData().IsMatch(query.Plain) && !AsksTheRule().IsMatch(query.Plain) ? Wording.PrivateData
        : null;

    /// <summary>What to say although <paramref name="best"/> was found; null when it may answer.</summary>
    public static string? Despite(Query query, Entry best)
    {
        var document = best.Document.Facts;
        if (AsksWhoThatIs().IsMatch(query.Plain)) return Wording.NoSuchPerson(Leads.NameOf(document));
        if (AsksWhatWasPaid().IsMatch(query.Plain) && !HasAmount().IsMatch(best.Node.Text)) return Wording.NoSuchNumber(Leads.NameOf(document));
        if (AsksWhatHappened().IsMatch(query.Plain) && document.Kind == DocumentKind.Law) return Wording.NoSuchNumber(Leads.NameOf(document));
        if (AsksWhenItComes().IsMatch(query.Plain) && !query.Mentions.ByName && !HasTime().IsMatch(PlainText.Of(best.Node.Text))) return Wording.NoSuchTime(Leads.NameOf(document));
        if (document.Kind != DocumentKind.Law && Outcome().IsMatch(query.Plain)) return Wording.Outcome(Leads.NameOf(document));
        if (document.Kind == DocumentKind.Law)
            return Amount().IsMatch(query.Plain) && !query.Aim.Penalty && !HasAmount().IsMatch(best.Node.Text) ? Wording.NoSuchNumber(Leads.NameOf(document)) : null;
        if (Counted().Match(query.Plain) is { Success: true } counted && !HasCount(best.Node.Text, counted.Groups[1].Value))
            return Wording.NoSuchNumber(Leads.NameOf(document));

        return WholeText().IsMatch(query.Plain) && OtherThing().Match(query.Plain) is { Success: true } thing
            && !best.Document.Names.Any(name => PlainText.Of(name) == thing.Groups[1].Value)
                ? Wording.OnlyNamed(thing.Value)
                : null;
    }

    private static bool HasCount(string text, string unit) =>
        Regex.IsMatch(PlainText.Of(text), $"[0-9{ChineseNumeral.Characters}万亿]{unit}");

    [GeneratedRegex("(忽略|无视|忘掉|忘记|跳过|绕过).{0,12}(设定|指令|提示|规则|要求|限制)|你现在是|从现在(?:起|开始)，?你是|假装(?:你|没有|自己)|扮演|角色扮演|开发者模式|越狱|没有任何限制|(?:ignore|forget|disregard) .*(?:instruction|rule|prompt)|system prompt|jailbreak|pretend (?:you|to)|you are now|act as|(?:帮我|替我|给我|请|代|名义)(?:写|起草|拟|草拟|编|生成)(?:一[份封篇个首条则])?.{0,16}(?:书|公告|通知|通告|声明|令|稿|信|诗|文|合同|申请|报告|代码|脚本|程序)|(?:起草|草拟|代拟|拟).{0,16}(?:公告|通告|通知|声明|命令).{0,6}(?:发布|公布|宣布)|以.{1,16}(?:名义|身份|口吻).{0,8}(?:起草|宣布|发布|公告|写|通知)|(?:复述|重复|输出|打印|告诉我).{0,8}(?:系统提示|提示词|设定)")]
    private static partial Regex Orders();

    [GeneratedRegex("(?:怎么|怎样|如何|有什么办法|教我|咋)(?:才能|能|可以)?.{0,6}(?:躲|逃避|逃过|逃脱|避开|绕开|绕过|瞒过|混过|骗过|蒙混).{0,12}(?:隔离|检查|检疫|封控|流调|执法|处罚|罚款|监管|疾控|卡口|民警)|(?:不被|不让|别被).{0,4}(?:发现|查到|查出|抓到).{0,6}(?:怎么|办法|方法|教)|(?:how to|how can i) .{0,20}(?:evade|avoid|escape|sneak).{0,30}(?:quarantine|isolation|inspection|fine|penalty)")]
    private static partial Regex Evades();

    /// <summary>Whether something may be done with such data is a question of law, not a request for them.</summary>
    [GeneratedRegex("法|条例|规定|违法|可以.{0,30}吗|能不能|第几条")]
    private static partial Regex AsksTheRule();

    [GeneratedRegex("(手机号|手机号码|电话号码|私人电话|家庭住址|家庭地址|住在哪|身份证号|电话|住址|银行卡号|微信号).{0,8}(发给我|发我|给我|告诉我|是多少|多少|是什么|查|列出来|列一下)|(把|查|告诉我|给我|发我).{0,24}(手机号|电话号码|私人电话|家庭住址|家庭地址|身份证号|银行卡号|微信号|名单和|真实姓名).{0,12}(发|给|查|告诉|$)|(?:告诉我|查一下|查查|查询|给我|发我|想知道).{0,12}(?:病人|患者|确诊者?|阳性|密接|举报人|代表|主任|局长|县长|市长).{0,8}(?:住哪|住在|叫什么|叫啥|是谁家|家在哪|住址|姓名|名字|电话|号码)|(?:phone number|home address|id number|where does .{1,30} live)")]
    private static partial Regex PrivateData();

    [GeneratedRegex("(结果|后来|最后|最终|到底|实际)[^，。？]{0,8}(怎么样|如何|查出|发现|怎样|咋样)|查出(了|来)|查处了|(落实|执行|完成|整改|效果|成效)(得|的|情况)?(怎么样|如何|咋样)|(完成|落实|做到)了(吗|没)")]
    private static partial Regex Outcome();

    [GeneratedRegex("(?:多少|几)(例|人|名|位|家|户|吨|起|件|亿|万元|工作人员|代表|委员)")]
    private static partial Regex Counted();

    /// <summary>Laws say who pays and seldom how much: prices, wages and sums of money are asked of them in vain.</summary>
    [GeneratedRegex("多少钱|多少元|几块|几百|几千块|几万块|(?:工资|补贴|费|费用|价格|预算|经费|奖金|租金)(?:标准)?(?:是|有|要|得|给)?(?:多少|几)")]
    private static partial Regex Amount();

    /// <summary>What was given out or taken in is a fact of a place and a year; documents say only what may be.</summary>
    [GeneratedRegex("(?:发放|[发给补拨花投捐收罚领])(?:了|过)(?:多少|几)(?!天|日|个?月|年|次)")]
    private static partial Regex AsksWhatWasPaid();

    /// <summary>How many there were, or what came of it lately, is a fact of a place and a time; a law says what must be.</summary>
    [GeneratedRegex("(?:了|过)(?:多少|几)(?:[只头条匹例家起件名位户辆场次人])|多少[^，,。？?才要能可够]{1,6}(?:投|出席|参加|死|得|染|查|捐|批准)[^，,。？?]{0,3}(?:了|过)|(?:昨天|前天|上周|上个?月|去年|前年|今年|最近)[^，,。？?]{2,20}(?:了|过)(?:什么|啥|哪些|哪几|谁|多少|几)|多少人口|人口(?:是|有)?多少")]
    private static partial Regex AsksWhatHappened();

    /// <summary>Who holds an office, or bears a name. Who does a thing by law (是谁决定的) is asked otherwise, and so is who is meant by a role (责任人是谁).</summary>
    [GeneratedRegex($"^(?:请问|想问|问一下|现在的?|现任|我们|咱们?|你们)*[，,]?(?:谁是[^，,。？?]{{0,10}}(?:{Offices})|[^，,。？?]{{0,14}}(?:{Offices})(?:现在)?(?:是谁|是哪[位个]|叫什么(?:名字)?|姓什么)|(?![你您我他她它咱这那谁])[\\p{{IsCJKUnifiedIdeographs}}]{{1,2}}[^人者方体门关位员的责活说到告]是谁)[啊呀呢嘛]*[？?。！!]*$")]
    private static partial Regex AsksWhoThatIs();

    /// <summary>What we think of somebody or something; whether it is lawful is no such question.</summary>
    [GeneratedRegex("^(?:那|那么)?[，,]?(?:你|您)(?:个人)?(?:觉得|认为|觉着)[^，,。？?]{1,20}(?:好不好|好吗|好[不么]|怎么样|咋样|如何|行不行|称不称职|称职吗|厉害吗)[？?。]*$|^(?:你|您)(?:怎么看|咋看|如何看待|如何评价|怎么评价|喜欢|支持)")]
    private static partial Regex AsksOpinion();

    [GeneratedRegex("^(?:唉|哎|算了|那)?[，,]?(?:(?:我|俺|咱)?(?:不想|不愿意?|懒得)(?:再)?(?:说|讲|聊|问|谈|提)(?:了|话)?|不[说问聊讲]了|没事[了儿]?|算了吧?|随便吧?|无所谓)[了吧啊。.！!~～…]*$")]
    private static partial Regex AsksNothing();

    /// <summary>When a thing comes (啥时候通, 哪天能修好) and not in which case something may be done.</summary>
    [GeneratedRegex("(?:啥时候|什么时候|何时|哪天|几号)(?:能|会|才能?|再)?[^，。？?！!可应该要算须]{1,3}[啊呀呢]?[？?。！!]*$")]
    private static partial Regex AsksWhenItComes();

    [GeneratedRegex("[0-9〇一二三四五六七八九十两](?:个?小时|日|天|个?月|年)|起施行|立即|及时|马上")]
    private static partial Regex HasTime();

    [GeneratedRegex($"[0-9{ChineseNumeral.Characters}百千万亿]元|倍")]
    private static partial Regex HasAmount();

    [GeneratedRegex("全文|一条一条|逐条|每一条|完整内容|原文全部")]
    private static partial Regex WholeText();

    [GeneratedRegex("[“\"《]([^”\"》]{2,30})[”\"》]")]
    private static partial Regex OtherThing();
}
