namespace ChatAssistant.Web.Tests.Data.Sealing;

/// <summary>Numbers of people who do not exist, right in form: telephones, identity cards and bank cards with their check digits.</summary>
internal sealed class PersonalNumbers(int seed)
{
    private static readonly int[] IdentityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private readonly Random _random = new(seed);
    private readonly HashSet<string> _given = [];

    public IReadOnlyCollection<string> Given => _given;

    /// <summary>New numbers, with words between them as people write.</summary>
    public string Say(int count) => string.Join("，", Enumerable.Range(0, count).Select(_ => Next()));

    private string Next()
    {
        while (true)
        {
            var number = (_given.Count % 3) switch { 0 => $"1{_random.Next(3, 10)}{Digits(9)}", 1 => Identity(), _ => BankCard() };
            if (_given.Add(number)) return number;
        }
    }

    private string Identity()
    {
        var front = $"6208{_random.Next(10, 30)}{_random.Next(1950, 2008)}{_random.Next(1, 13):D2}{_random.Next(1, 29):D2}{Digits(3)}";
        return front + "10X98765432"[front.Zip(IdentityWeights, (digit, weight) => (digit - '0') * weight).Sum() % 11];
    }

    private string BankCard()
    {
        var front = $"622{Digits(15)}";
        var sum = front.Reverse().Select((digit, at) => at % 2 == 0 ? Doubled(digit - '0') : digit - '0').Sum();
        return $"{front}{(10 - sum % 10) % 10}";
    }

    private static int Doubled(int digit) => digit > 4 ? 2 * digit - 9 : 2 * digit;

    private string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => _random.Next(10)));
}
