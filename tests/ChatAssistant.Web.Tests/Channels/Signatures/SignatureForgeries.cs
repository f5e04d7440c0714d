using ChatAssistant.Channels.Crypto;
using ChatAssistant.Channels.Feishu;
using ChatAssistant.Web.Tests.Channels.Feishu;
using ChatAssistant.Web.Tests.Channels.WeCom;

namespace ChatAssistant.Web.Tests.Channels.Signatures;

/// <summary>Every platform's callback with every part of it said otherwise.</summary>
internal static class SignatureForgeries
{
    private static readonly Dictionary<string, Func<string, string>> Changes = new()
    {
        ["a bit turned at the beginning"] = text => Turned(text, 0),
        ["a bit turned in the middle"] = text => Turned(text, text.Length / 2),
        ["a bit turned at the end"] = text => Turned(text, text.Length - 1),
        ["cut short by one"] = text => text[..^1],
        ["cut short by half"] = text => text[..(text.Length / 2)],
        ["said and said again"] = text => text + text,
        ["a zero in front"] = text => $"0{text}",
        ["a zero behind"] = text => $"{text}0",
        ["a space within"] = text => text.Insert(text.Length / 2, " "),
        ["a plus in front"] = text => $"+{text}",
        ["backwards"] = text => string.Concat(text.Reverse()),
        ["in capitals"] = text => text.ToUpperInvariant(),
        ["in small letters"] = text => text.ToLowerInvariant(),
        ["of zeros"] = text => new string('0', text.Length),
        ["empty"] = _ => "",
        ["no more than a letter"] = _ => "a",
        ["a thousand letters"] = _ => new string('a', 1000),
    };

    /// <summary>What no header can carry.</summary>
    private static readonly Dictionary<string, Func<string, string>> ChangesInAddress = new()
    {
        ["in digits of full width"] = text => string.Concat(text.Select(letter => char.IsAsciiDigit(letter) ? (char)(letter - '0' + '０') : letter)),
        ["in Arabic digits"] = text => string.Concat(text.Select(letter => char.IsAsciiDigit(letter) ? (char)(letter - '0' + '\u0660') : letter)),
        ["with an end of text behind"] = text => $"{text}\0",
        ["with a line behind"] = text => $"{text}\n",
        ["with a mark of no width within"] = text => text.Insert(text.Length / 2, "\u200B"),
    };

    /// <summary>Of what is signed whole: the same signature over another body.</summary>
    private static readonly Dictionary<string, Func<string, string>> ChangesOfBody = new()
    {
        ["a letter of the message turned"] = body => Turned(body, body.IndexOf("crypt", StringComparison.Ordinal) + 60),
        ["the message cut"] = body => body.Replace("]]></Encrypt>", "", StringComparison.Ordinal)[..^8],
        ["no message"] = _ => "",
        ["another beginning"] = body => body.Replace("ncrypt", "ncrypted", StringComparison.Ordinal),
    };

    public static readonly Dictionary<string, (string Platform, Func<SignedCall, SignedCall> Forge)> All = OfEveryPlatform().ToDictionary(each => $"{each.Platform}: {each.What}", each => (each.Platform, each.Forge));

    private static IEnumerable<(string Platform, string What, Func<SignedCall, SignedCall> Forge)> OfEveryPlatform() => SignedSides.Genuine.Keys.SelectMany(Of);

    private static IEnumerable<(string Platform, string What, Func<SignedCall, SignedCall> Forge)> Of(string platform)
    {
        var genuine = SignedSides.Genuine[platform](TimeSpan.Zero);
        foreach (var name in genuine.Names)
        {
            foreach (var (what, change) in genuine.IsInAddress ? Changes.Concat(ChangesInAddress) : Changes)
                if (change(genuine[name]) != genuine[name]) yield return (platform, $"{name} {what}", call => call.With(name, change));

            yield return (platform, $"no {name}", call => call.Without(name));
            yield return (platform, $"{name} twice", call => call.Twice(name));
            if (name != "encrypt_type") yield return (platform, $"{name} of another", call => call.With(name, _ => SignedSides.Genuine[platform](TimeSpan.FromSeconds(7))[name]));
        }

        foreach (var (one, other) in genuine.Names.Zip(genuine.Names.Skip(1))) yield return (platform, $"{one} and {other} swapped", call => call.Swapped(one, other));
        foreach (var each in OfBody(platform)) yield return each;
    }

    private static IEnumerable<(string Platform, string What, Func<SignedCall, SignedCall> Forge)> OfBody(string platform)
    {
        if (platform is "WeChat in the open" or "DingTalk") yield break;
        foreach (var (what, change) in ChangesOfBody) yield return (platform, what, call => call with { Body = change(call.Body) });
        yield return (platform, "the body of another", call => call with { Body = SignedSides.Genuine[platform](TimeSpan.Zero).Body });
        yield return (platform, "another's message put in", call => call with { Body = call.Body.Replace(Sealed(call.Body), Sealed(SignedSides.Genuine[platform](TimeSpan.Zero).Body), StringComparison.Ordinal) });
        yield return (platform, "a message of one's own put in", call => call with { Body = call.Body.Replace(Sealed(call.Body), OneOfOnesOwn(platform), StringComparison.Ordinal) });
    }

    /// <summary>Under keys that somebody made up.</summary>
    private static string OneOfOnesOwn(string platform) => platform is "Feishu"
        ? FeishuCipher.Encrypt("made up", FeishuSide.Said("ou_x", "你好").ToJsonString())
        : new CallbackCipher("kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR", WeComRequest.CorpId).Encrypt(WeComSide.Text("x", "你好", "1"));

    private static string Sealed(string body) => body.StartsWith('{') ? body.Split('"')[3] : body.Split("<Encrypt><![CDATA[")[1].Split("]]")[0];

    private static string Turned(string text, int at) => $"{text[..at]}{(char)(text[at] ^ 1)}{text[(at + 1)..]}";
}
