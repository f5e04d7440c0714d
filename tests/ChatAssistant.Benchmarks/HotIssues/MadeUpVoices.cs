using ChatAssistant.Cases.HotIssues;

namespace ChatAssistant.Benchmarks.HotIssues;

/// <summary>Matters as people might tell them in a year, the same at every run. Most are told once; every seventh is of a place that has the same trouble often.</summary>
internal static class MadeUpVoices
{
    private const int OftenOneIn = 7;
    private const int Places = 300;

    private static readonly string[] Counties = ["崆峒区", "泾川县", "灵台县", "崇信县", "庄浪县", "静宁县", "华亭市"];
    private static readonly string[] Things = ["路灯", "井盖", "下水道", "公交车", "自来水", "暖气", "垃圾桶", "停车位", "学校门口", "医保报销", "低保申请", "宅基地", "灌溉水渠", "村道", "厕所", "电梯", "噪音", "油烟", "宽带", "快递点"];
    private static readonly string[] Troubles = ["坏了没人修", "太少不够用", "经常堵", "味道很大", "收费不清楚", "等了三个月", "晚上看不见", "老人不方便", "孩子很危险", "投诉过没有回音", "停了一个星期", "被占用", "漏水严重", "手续太复杂", "没有人管"];
    private static readonly string[] Wishes = ["希望尽快处理", "请有关部门看看", "建议增加", "能不能换一个", "请给个说法", "盼望早日解决", "麻烦派人来", "希望公开进度"];
    private static readonly string[] Spots = ["号楼", "社", "组", "路口", "巷", "村"];
    private static readonly string[] Towns = ["东关", "西郊", "柳湖", "四十里铺", "白水", "草峰", "安国", "香莲", "界石铺", "威戎", "水洛", "南湖", "朱店", "安口", "策底", "玉都", "高平", "荔堡", "什字", "百里"];

    public static IReadOnlyList<Voice> Of(int count, DateTimeOffset end)
    {
        var chance = new Random(20261122);
        var start = end.AddDays(-364);
        Trouble[] often = [.. Enumerable.Range(0, Places).Select(_ => Trouble.Of(chance))];
        return [.. Enumerable.Range(0, count).Select(at =>
        {
            var told = chance.Next(OftenOneIn) == 0 ? Pick(chance, often) : Trouble.Of(chance);
            return new Voice(
                new Guid(at, 0, 0, new byte[8]), $"p{chance.Next(count / 3 + 1)}", told.County, told.Category,
                $"{told.Text}，{Noise(chance)}，{Pick(chance, Wishes)}", start.AddMinutes(at * 364.0 * 24 * 60 / count));
        })];
    }

    /// <summary>Names of people, shops and days of which no two matters have the same.</summary>
    private static string Noise(Random chance) => string.Concat(Enumerable.Range(0, 12).Select(_ => (char)('\u4e00' + chance.Next(2500))));

    private static T Pick<T>(Random chance, T[] from) => from[chance.Next(from.Length)];

    private sealed record Trouble(string County, string Category, string Text)
    {
        public static Trouble Of(Random chance) => new(
            Pick(chance, Counties), $"类别{chance.Next(12)}",
            $"{Pick(chance, Towns)}{chance.Next(1, 40)}{Pick(chance, Spots)}的{Pick(chance, Things)}{Pick(chance, Troubles)}，{Pick(chance, Things)}也{Pick(chance, Troubles)}");
    }
}
