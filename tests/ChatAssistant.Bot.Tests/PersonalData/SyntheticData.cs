namespace ChatAssistant.Bot.Tests.PersonalData;

/// <summary>Invented numbers and names in the ways people write them. The same seed always gives the same.</summary>
internal sealed class SyntheticData(int seed)
{
    private static readonly string[] Separators = ["", "", " ", "-", "－", ".", "  "];
    private static readonly string[] Provinces = ["62", "14", "61", "11", "51"];
    private static readonly string[] Sentences =
        ["{0}", "电话{0}", "请联系{0}，谢谢", "我的是{0}。求你们帮帮我", "身份证{0}", "卡号{0}，打不进来钱", "有事找我 {0} 我在村里", "（{0}）", "打{0}没人接\n3号楼停水", "号码：{0}；2020年2月报的"];

    private readonly Random _random = new(seed);

    public string Sentence(string number) => string.Format(null, Pick(Sentences), number);

    public string Phone() => "1" + _random.Next(3, 10) + Digits(9);

    public string Landline() => Pick(["0933", "0349", "010", "029"]) + Pick(["-", " ", ""]) + _random.Next(2, 9) + Digits(6);

    public string IdCard()
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var digits = $"{Pick(Provinces)}{Digits(4)}{_random.Next(1930, 2020)}{_random.Next(1, 13):00}{_random.Next(1, 29):00}{Digits(3)}";
        return digits + "10X98765432"[weights.Zip(digits, (weight, digit) => weight * (digit - '0')).Sum() % 11];
    }

    public string BankCard()
    {
        var digits = "62" + Digits(Pick([13, 16]));
        var sum = 0;
        for (var place = 0; place < digits.Length; place++)
        {
            var value = (digits[^(place + 1)] - '0') * (place % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }

        return digits + ((10 - (sum % 10)) % 10);
    }

    /// <summary>The number in groups, in full-width or in Chinese digits.</summary>
    public string Written(string number) => _random.Next(5) switch
    {
        0 => string.Concat(number.Select(digit => char.IsAsciiDigit(digit) ? (char)('０' + (digit - '0')) : digit)),
        1 => string.Concat(number.Select(digit => char.IsAsciiDigit(digit) ? "零一二三四五六七八九"[digit - '0'] : digit)),
        2 => string.Join(Pick(Separators), number.Chunk(4).Select(group => new string(group))),
        3 => string.Join(Pick(Separators), number.Chunk(3).Select(group => new string(group))),
        _ => number,
    };

    /// <summary>A number of no person: a sum, an article, a date, a case, a public line, a size.</summary>
    public string Harmless() => string.Format(
        null,
        Pick(["一共{0}元", "第{1}条第{2}款", "{3}年{4}月{5}日", "编号{3}0{2}1{2}-{6:0000}-{2}", "打12345和110", "{0}平方米", "{1}路公交车{2}点{5}分", "文号〔{3}〕{1}号", "{0}.{5}亩地", "{2}号楼共{1}户", "上午{2}:{5}-{4}:{1}", "合同价{0}.{1}万元", "东经{1}.{0}度"]),
        _random.Next(1, 900_000_000), _random.Next(1, 200), _random.Next(1, 9), _random.Next(1990, 2030), _random.Next(1, 13), _random.Next(10, 29), _random.Next(1, 9999));

    private string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => _random.Next(10)));

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
