using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Feedback;

/// <summary>Tells praise and blame of the assistant from all else.</summary>
internal static partial class FeedbackWords
{
    private const int LongestVerdict = 30;

    /// <summary>True for 有帮助, false for 没帮助, null when a message is neither.</summary>
    public static bool? VerdictIn(string text) =>
        text.Length > LongestVerdict ? null : Blame().IsMatch(text) ? false : Praise().IsMatch(text) ? true : null;

    /// <summary>For a message of signs alone.</summary>
    public static bool? VerdictOfSigns(string text) => Angry().IsMatch(text) ? false : Glad().IsMatch(text) ? true : null;

    [GeneratedRegex("^(没|没有|无)(什么)?帮助|^没用[处的]?[。!！]*$|(答|回答|说|讲|回复)(得|的)?.{0,6}(不对|不准|没用|不管用|不着调|啥也不是|什么玩意|乱七八糟|驴唇不对马嘴)|答非所问|一点(儿)?(都|也)?(不|没)(管用|有用|用|顶用)|(什么|啥)?(破|烂)(机器人|系统|助手|东西|玩意儿?)|没(一)?(句|个)?(说|答|讲)到点(子)?上|一句(话)?(也|都)没(说|答|讲|回)|(你|这)(真)?(太)?(笨|蠢|傻|没用|垃圾)|没(有)?(回答|答)(到)?我|没(一|几)?(句|个|条)(是)?(有用|管用|顶用|正经|中用)")]
    private static partial Regex Blame();

    [GeneratedRegex("^(很|挺|非常)?有(帮助|用)[了的。!！]*$|(答|回答|说|讲)(得|的)(真|很|挺)?(好|清楚|明白|对)[。!！]*$")]
    private static partial Regex Praise();

    [GeneratedRegex("😡|😠|🤬|👎|😤|💢|😞|😒|🙄")]
    private static partial Regex Angry();

    [GeneratedRegex("👍|🙏|❤|😊|😄|😃|😀|🙂|👌|🌹|💐|👏|😁")]
    private static partial Regex Glad();
}
