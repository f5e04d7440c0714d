using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Deputies;

/// <summary>Reads codes and certificate numbers from messages of deputies.</summary>
internal static partial class BindingWords
{
    public static BindingDraft In(string text)
    {
        if (Pair().Match(text) is { Success: true } pair) return new(pair.Groups["code"].Value, pair.Groups["certificate"].Value);
        var certificate = ValueOf(Certificate().Match(text));
        return new(ValueOf(Code().Match(text)) ?? (certificate is null ? null : ValueOf(CodeFirst().Match(text))), certificate);
    }

    /// <summary>A message that is nothing but the value asked for.</summary>
    public static string? Bare(string text) => BareValue().Match(text) is { Success: true } match ? match.Groups["value"].Value : null;

    public static bool IsWish(string text) => Wish().IsMatch(text);

    public static bool CannotBind(string text) => Unable().IsMatch(text);

    private static string? ValueOf(Match match) => match.Success ? match.Groups["value"].Value : null;

    [GeneratedRegex("(绑定码|邀请码|验证码|口令|代表绑定|绑定|(?<![\\u4e00-\\u9fa5])码)\\s*(是|为|：|:)?\\s*(?<value>[A-Za-z0-9][A-Za-z0-9 -]{4,18}[A-Za-z0-9])")]
    private static partial Regex Code();

    [GeneratedRegex("(代表证|证件|证书|证)(编)?(号码|号)?\\s*(是|为|：|:)?\\s*(?<value>[A-Za-z0-9\\u4e00-\\u9fa5]{0,8}[A-Za-z0-9][A-Za-z0-9-]{2,28})")]
    private static partial Regex Certificate();

    // The code and then the number, with nothing but a mark between them.
    [GeneratedRegex("(?<![A-Za-z0-9])(?<code>[A-Za-z0-9]{10})[\\s,，、;；]+(?<certificate>(?!代表证|证)[A-Za-z0-9\\u4e00-\\u9fa5]{0,8}[A-Za-z0-9][A-Za-z0-9-]{2,28})[。.]?$")]
    private static partial Regex Pair();

    // The code in front of the certificate, without a word.
    [GeneratedRegex("^(?<value>[A-Za-z0-9]{8,14})(?=[\\s,，、])")]
    private static partial Regex CodeFirst();

    [GeneratedRegex("^(是|为|：|:)?\\s*(?<value>[A-Za-z0-9\\u4e00-\\u9fa5]{0,8}[A-Za-z0-9][A-Za-z0-9 -]{2,28})[。.]?$")]
    private static partial Regex BareValue();

    [GeneratedRegex("绑(定|一下)?.{0,8}(代表|身份|码)|(代表|身份).{0,10}绑|代表(身份)?(认证|验证|登录|登记)|用代表身份|^我是.{0,16}人大代表[,，。!！]?$|^我(就)?是(市|县|区|乡|镇|省|全国)?里?的?代表[,，。!！]?$")]
    private static partial Regex Wish();

    [GeneratedRegex("绑(定)?不(了|上|成)|没(有)?(带|收到|拿|找到).{0,8}(证|码)?|没(有)?(绑定)?码|(证|码).{0,6}(没|不)(有|带|在|见|到|知道|记得)|不(想|会|要)绑|(丢|忘)(了|记)|算了|以后再")]
    private static partial Regex Unable();
}
