using System.Text;
using System.Text.Json.Nodes;

namespace ChatAssistant.Web.Tests.Channels.Bodies;

/// <summary>Spoils messages by chance, the same ones for the same seed.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] OddTexts =
    [
        "", " ", "\0", "\u0001", "\uFFFF", "\u200B\u200D\uFEFF", "😀", "̈̈̈̈", "مرحبا", "'; DROP TABLE Cases; --", "<script>alert(1)</script>", "{{7*7}}", "%s%n%x", "../../../../etc/passwd",
        "javascript:alert(1)", "2026-11-22T13:40:00Z", "9999-99-99", "-1", "1e999", "NaN", "null", "true", "]]>", "&lt;", "确认", "我要提建议", new('人', 3000), new('a', 9000), "\r\nX: y", "http://[", "\uD83D\uDE00\u202E",
    ];

    private static readonly string[] OddJson =
    [
        "null", "true", "false", "0", "-1", "1e400", "1E-400", "9223372036854775808", "123456789012345678901234567890", "0.1", "[]", "{}", "[[]]", "[null]", "{\"\":\"\"}", "\"\\u0000\"", "[1,\"a\",{}]", "\"\"", "{\"$type\":\"System.Object\"}", "{\"id\":null}",
        "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}",
    ];

    private static readonly string[] OddPieces =
        ["<", ">", "</xml>", "<xml>", "<![CDATA[", "]]>", "&amp;", "&x;", "<!--", "-->", "<?x?>", "<!DOCTYPE xml>", "<MsgType>event</MsgType>", "<MsgType>EVENT</MsgType>", "\"", "\\", "{", "}", "[", "]", ",", ":", "\0", "\uFEFF", "\t", "路", "\\ud83d", "\\u0000", "\\", "<a b='c'/>", "<Content/>"];

    private readonly Random _random = new(seed);

    /// <summary>JSON in which a few values are others, gone, or elsewhere; now and then its text is spoilt besides.</summary>
    public string Spoil(JsonObject message)
    {
        var spoilt = message.DeepClone();
        for (var time = _random.Next(1, 4); time > 0; time--) SpoilOne(Objects(spoilt).ToList());
        var text = spoilt.ToJsonString();
        return _random.Next(4) == 0 ? SpoilText(text) : text;
    }

    /// <summary>Text with pieces out, in, twice or changed.</summary>
    public string SpoilText(string text)
    {
        var spoilt = new StringBuilder(text);
        for (var time = _random.Next(1, 4); time > 0 && spoilt.Length > 0; time--) SpoilPiece(spoilt);
        return spoilt.ToString();
    }

    public string OddText() => OddTexts[_random.Next(OddTexts.Length)];

    public int Next(int below) => _random.Next(below);

    private void SpoilOne(List<JsonObject> objects)
    {
        var target = objects[_random.Next(objects.Count)];
        var names = target.Select(each => each.Key).ToList();
        var name = names.Count > 0 && _random.Next(6) > 0 ? names[_random.Next(names.Count)] : OddMembers[_random.Next(OddMembers.Length)];
        switch (_random.Next(5))
        {
            case 0: target.Remove(name); break;
            case 1: target[name] = OddText(); break;
            case 2: target[name.ToUpperInvariant()] = OddText(); break;
            default: target[name] = JsonNode.Parse(OddJson[_random.Next(OddJson.Length)]); break;
        }
    }

    private static readonly string[] OddMembers =
        ["attachments", "entities", "channelData", "value", "membersAdded", "suggestedActions", "timestamp", "localTimestamp", "locale", "replyToId", "deliveryMode", "name", "callerId", "relatesTo", "textFormat", "expiration", "importance", "reactionsAdded", "semanticAction", "", "$ref", "__proto__"];

    private void SpoilPiece(StringBuilder text)
    {
        var at = _random.Next(text.Length);
        var length = Math.Min(_random.Next(1, 20), text.Length - at);
        switch (_random.Next(5))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(at, OddPieces[_random.Next(OddPieces.Length)]); break;
            case 2: text.Insert(at, text.ToString(at, length)); break;
            case 3: text[at] = (char)_random.Next(1, 0xD800); break;
            default: text.Insert(at, OddText()); break;
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.Select(each => each.Value).SelectMany(Objects).Prepend(one),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
