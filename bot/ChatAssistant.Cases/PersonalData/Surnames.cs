namespace ChatAssistant.Cases.PersonalData;

/// <summary>The surnames that begin a name, as a pattern.</summary>
internal static class Surnames
{
    private const string Double = "欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|夏侯|独孤|南宫|申屠|澹台|端木|呼延|万俟|闻人|淳于|轩辕|拓跋";

    /// <summary>In the order of how many bear them, so far as that is known.</summary>
    private const string Single =
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
        + "庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边"
        + "辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺";

    public const string Pattern = $"(?:{Double}|[{Single}])";

    /// <summary>Surnames that hardly ever begin another word, for places where nothing else says that a name comes.</summary>
    public const string Unmistaken = "[王李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛阎潘杜戴姜范姚谭廖邹熊陆郝崔邱秦顾侯邵孟段汤尹黎乔贺龚庞樊殷陶翟倪葛韦聂邢岳祁耿苗靳]";
}
