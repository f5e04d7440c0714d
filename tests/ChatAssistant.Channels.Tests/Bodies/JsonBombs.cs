using System.Text;

namespace ChatAssistant.Channels.Tests.Bodies;

/// <summary>JSON that is meant to cost more than it weighs, or to be read in two ways.</summary>
internal static class JsonBombs
{
    /// <summary>What goes where a value may stand.</summary>
    public static readonly Dictionary<string, string> Values = new()
    {
        ["depth without an end"] = new('[', 200_000),
        ["depth with an end"] = new string('[', 100_000) + new string(']', 100_000),
        ["depth of objects"] = Repeated("{\"a\":", 40_000) + "1" + new string('}', 40_000),
        ["depth just beyond"] = new string('[', 33) + new string(']', 33),
        ["numbers by the thousand"] = $"[{Repeated("0,", 120_000)}0]",
        ["objects by the thousand"] = $"[{Repeated("{},", 80_000)}{{}}]",
        ["lists by the thousand"] = $"[{Repeated("[],", 80_000)}[]]",
        ["texts by the thousand"] = $"[{Repeated("\"\",", 80_000)}\"\"]",
        ["names by the thousand"] = $"{{{Numbered("\"a{0}\":0,", 20_000)}\"z\":0}}",
        ["one name by the thousand"] = $"{{{Repeated("\"a\":0,", 40_000)}\"a\":0}}",
        ["a number of two hundred thousand digits"] = new('9', 200_000),
        ["a fraction of two hundred thousand digits"] = "0." + new string('1', 200_000),
        ["an exponent of two hundred thousand digits"] = "1e" + new string('9', 200_000),
        ["a number with a zero in front"] = "007",
        ["a number in hexadecimal"] = "0xFF",
        ["no number"] = "NaN",
        ["infinity"] = "-Infinity",
        ["a comment"] = "1/*x*/",
        ["a comma at the end"] = "[1,]",
        ["single quotes"] = "'a'",
        ["a name without quotes"] = "{a:1}",
        ["nothing"] = "undefined",
        ["a constructor"] = "new Date(0)",
        ["a text without an end"] = '"' + new string('x', 200_000),
        ["half an escape"] = "\"\\u12\"",
        ["a control character"] = "\"\u0001\"",
    };

    /// <summary>Another way to write a whole body.</summary>
    public static readonly Dictionary<string, Func<string, byte[]>> Bodies = new()
    {
        ["in UTF-16"] = Encoding.Unicode.GetBytes,
        ["in UTF-16 with a mark of order"] = body => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(body)],
        ["in UTF-32"] = Encoding.UTF32.GetBytes,
        ["behind a mark of order"] = body => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(body)],
        ["twice"] = body => Encoding.UTF8.GetBytes(body + body),
        ["cut off"] = body => Encoding.UTF8.GetBytes(body[..^1]),
        ["with something behind"] = body => Encoding.UTF8.GetBytes(body + "x"),
        ["behind what guards against scripts"] = body => Encoding.UTF8.GetBytes(")]}',\n" + body),
        ["in a list"] = body => Encoding.UTF8.GetBytes($"[{body}]"),
    };

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Numbered(string form, int times) => string.Concat(Enumerable.Range(0, times).Select(number => string.Format(null, form, number)));
}
