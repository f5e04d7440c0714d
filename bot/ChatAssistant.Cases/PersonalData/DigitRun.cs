using System.Text;

namespace ChatAssistant.Cases.PersonalData;

/// <summary>The digits of a number, whatever they are written with.</summary>
internal static class DigitRun
{
    private const string Chinese = "〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两";
    private const string Plain = "00123456789112345678" + "92";

    /// <summary>A digit as a pattern.</summary>
    public const string Any = "[0-9" + Chinese + "]";

    /// <summary>What people put between the digits of one number.</summary>
    public const string Between = @"[ \-—–－_.·•~/\t]{0,3}";

    /// <summary>The Arabic digits of a number, and the X of an identity card; without everything else.</summary>
    public static string Of(string number)
    {
        var digits = new StringBuilder();
        foreach (var character in number)
        {
            if (char.IsAsciiDigit(character)) digits.Append(character);
            else if (character is 'x' or 'X') digits.Append('X');
            else if (Chinese.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at) digits.Append(Plain[at]);
        }

        return digits.ToString();
    }
}
