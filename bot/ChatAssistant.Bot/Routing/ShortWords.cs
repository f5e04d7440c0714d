using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Routing;

/// <summary>Messages too short to ask anything: 嗯, 好的, 1. With nothing waiting for them they are neither questions nor matters.</summary>
internal static partial class ShortWords
{
    public static bool IsAcknowledgement(string text) => Acknowledgement().IsMatch(text);

    public static bool IsBareNumber(string text) => BareNumber().IsMatch(text);

    [GeneratedRegex("^(嗯+|嗯嗯|嗯呐|哦+|噢+|好+|好的|好吧|好嘞|行|行吧|中|成|对|对的|是|是的|没错|可以|知道了|晓得了|明白了?|清楚了|懂了|收到|就这么着|就这样|得嘞|哈+|呵+|嘿+|ok|okay|yes|sure|i see|got it)[了啊呀吧的,，。.!！~～…]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Acknowledgement();

    /// <summary>第二款呢: a part of something that was not named.</summary>
    public static bool IsBarePart(string text) => BarePart().IsMatch(text);

    [GeneratedRegex("^那?(么)?第?[一二三四五六七八九十0-9]{1,3}[款项](呢|是什么|是啥|说什么|说啥|怎么说|咋说)?[?？]*$")]
    private static partial Regex BarePart();

    // Longer ones are codes, telephone numbers and case numbers.
    [GeneratedRegex("^[0-9]{1,4}$")]
    private static partial Regex BareNumber();
}
