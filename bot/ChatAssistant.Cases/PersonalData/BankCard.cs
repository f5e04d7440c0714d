namespace ChatAssistant.Cases.PersonalData;

internal static class BankCard
{
    private const int Shortest = 16;
    private const int Longest = 19;

    /// <summary>Whether a number can be a card's by its length and the first digit of those who issue cards here.</summary>
    public static bool HasForm(string digits) => digits.Length is >= Shortest and <= Longest && digits[0] is '3' or '4' or '5' or '6' or '9';

    /// <summary>Whether the check digit is right (ISO/IEC 7812, the Luhn sum).</summary>
    public static bool HasRightCheck(string digits)
    {
        var sum = 0;
        for (var place = 0; place < digits.Length; place++)
        {
            var value = (digits[^(place + 1)] - '0') * (place % 2 == 0 ? 1 : 2);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }
}
