using System.Text.RegularExpressions;
using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Routing;

/// <summary>
/// Tells what a message is for by fixed rules, the urgent first. What no rule claims is a question:
/// a question wrongly answered by the knowledge base is refused politely, a matter wrongly filed is not undone so easily.
/// </summary>
public static partial class IntentRecognizer
{
    /// <summary>Longer messages that begin like a request to suggest also say what the matter is.</summary>
    private const int LongestBareRequest = 12;

    public static Recognition Recognize(string? message) => Recognize(MessageReading.Of(message));

    public static Recognition Recognize(MessageReading message)
    {
        var text = message.Text;
        if (Danger.In(message) is { } danger) return new(Intent.Emergency, text) { IsCrisis = danger.IsCrisis };
        if (Cancel().IsMatch(text) || EnglishWishes.IsCancel(text)) return new(Intent.Cancel, text);
        if (Smalltalk(text) is { } response) return new(Intent.Smalltalk, text) { Response = response };
        if (Help().IsMatch(text)) return new(Intent.Help, text);
        if (Status(text) is { } status) return status;
        if (EnglishWishes.IsSuggest(text)) return new(Intent.Suggest, text) { SaysMatter = EnglishWishes.SaysMatter(text), Evidence = "suggest:english" };
        if (Suggest().IsMatch(text) || Telling().IsMatch(text)) return new(Intent.Suggest, text) { SaysMatter = text.Length > LongestBareRequest || SaysWhat(text) };
        return new(Intent.Ask, text);
    }

    /// <summary>Whether more than the wish is said in few words: 建议多装路灯, 我想反映白堂乡的路太烂.</summary>
    private static bool SaysWhat(string text) =>
        Proposed().IsMatch(text) || (Suggest().Match(text) is { Success: true, Index: 0 } wish && Told().IsMatch(text[wish.Length..]));

    private static Recognition? Status(string text)
    {
        if (AboutNumbered().IsMatch(text)) return null;
        var typed = NumberLike().Match(text);
        if (!typed.Success) return Progress().IsMatch(text) ? new(Intent.Status, text) { HasWrongNumber = NumberGiven().IsMatch(text) } : null;
        return CaseNumber.TryParse(typed.Value, out var number)
            ? new(Intent.Status, text) { Number = number }
            : new(Intent.Status, text) { HasWrongNumber = true };
    }

    private static string? Smalltalk(string text) => text switch
    {
        _ when Greeting().IsMatch(text) => Texts.Greeting,
        _ when Thanks().IsMatch(text) => Texts.Thanks,
        _ when Goodbye().IsMatch(text) => Texts.Goodbye,
        _ => null,
    };

    [GeneratedRegex("^(行吧|好吧|那|那就|还是)?[,，]?(取消|退出|停止|算了|不用了|不要了|不登记了|不写了)[吧了啊。!！]*$|不(想)?提了|(先|就)?不查了|^(唉|哎|那|还是|我|先|行吧|好吧|算了|嗯|[,，])*不(想|要|愿意?)?(再)?(提|说|讲|聊|报|登记|弄|写|填|反映|投诉)了([,，吧。!！]|不(说|提|报)了|$)")]
    private static partial Regex Cancel();

    [GeneratedRegex(@"^(你好|您好|大家好|早上好|上午好|中午好|下午好|晚上好|在吗|在不在|喂|哈喽|嗨|hi|hello|hey)[呀啊吗哈,，.。!！~～\s]*((你|您)?(吃了(没|吗|没有)?|吃饭了(没|吗)?|忙(不忙|吗)?|在(吗|不在)|还好吗|怎么样|是谁呀?)[呀啊吗哈?？,，.。!！~～\s]*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    // Thanks with a question in the same breath are a question.
    [GeneratedRegex(@"^((好的?|嗯+|行|哦+|噢|知道了|明白了?|清楚了|懂了)[,，。!！\s]*)*(谢谢|多谢|感谢|谢了|谢啦|辛苦了|thanks?|thank you)(?!.*(问|另外|还有|什么|啥|几|怎么|咋|吗|哪|谁|多少|多久|反映|建议|举报|投诉))[^?？]{0,20}$", RegexOptions.IgnoreCase)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"^(再见|拜拜|bye|goodbye)[了啊,，.。!！~～\s]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Goodbye();

    [GeneratedRegex(@"^(帮助|help|菜单|(这个?|这东西)?(怎么|咋|咋个|如何)(使)?用|使用说明|(你|您|这个?)?(都)?有(什么|啥|哪些)功能|(你|您)(都)?(会|能)(干|做|帮我)?(点)?(什么|啥|些什么|些啥)|[?？]+)[哩呀啊呢嘛]?[?？]?$|^那?(你|您)(是谁|是什么|是干(什么|啥|嘛)的?|(这个)?(都)?(能|会|可以)(都|给我|帮我)?((做|干|帮|回答|问).{0,8}|些(什么|啥)))[?？。]?$|(提|反映)(点|个|些)?(意见|建议|问题).{0,8}(怎么|咋|如何)(操作|弄|提|办|用|登记)|^(怎么|咋|如何)(提|反映|登记)(点|个|些)?(意见|建议|问题)", RegexOptions.IgnoreCase)]
    private static partial Regex Help();

    [GeneratedRegex("查(一下|查|看|询)?.{0,6}进度|^进度$|进展(怎么样|如何|到哪)|(建议|意见|事|问题).{0,6}(办|处理)(得怎么样|到哪|好了没)")]
    private static partial Regex Progress();

    [GeneratedRegex("(编号|单号|号码|受理号)(是|为|:)?\\s*[A-Za-z]{0,4}-?\\d")]
    private static partial Regex NumberGiven();

    // The shape of a case number: a date of this century, at least five more digits, dashes as people put them.
    [GeneratedRegex(@"(?<!\d)20\d{2}[-—– ]?[01]\d[-—– ]?[0-3]\d[-—– ]?\d{3,7}[-—– ]?\d?(?!\d)")]
    private static partial Regex NumberLike();

    [GeneratedRegex(@"^(我们?)?建议(?!登记|信|书|吗|呢|怎|咋|如何|在哪|箱|可以|能)[^?？]{4,}$")]
    private static partial Regex Proposed();

    [GeneratedRegex(@"^(?!一下|给你们|跟你们|可以|行|怎|咋|如何|在哪|去哪|找谁|你们|他们|谁|到哪)[^?？]{6,}$")]
    private static partial Regex Told();

    // 撤回20260301-0001-5 and 补充 20260301-0001-5 … do something to the matter.
    [GeneratedRegex(@"^(我|请|麻烦|帮我|给我|把)*(要|想)?(把)?(编号)?(撤回|撤销|撤掉|补充|追加)(到|给|一下)?(编号)?[:：,， ]*20\d{2}[-—– ]?[01]\d(?!.*([?？]|吗|怎么|咋|如何))")]
    private static partial Regex AboutNumbered();

    // 我有个事要说; 有个问题想问 asks.
    [GeneratedRegex("^(哎|诶|唉|那个)?[,，]?(我们?|俺们?|咱们?)?(这里|这儿|这边)?(想|要|来|得|就是)*(要|给你们|跟你们|跟领导|向你们|向人大)?(((说|提|反映|讲|唠)(一)?(个|点|些|条|下|件)(事|事儿|事情|情况|困难|难处|意见|建议|问题))|((说|反映)(说|反映|一下)(我们|俺们|咱们?|我家|村里|镇上|小区))|(有|遇到|遇上)(一)?(个|点|些|条|件|几件)(事|事儿|事情|情况|困难|难处|意见|建议)(?!.{0,4}(问|咨询|请教|不明白|不懂|想知道)))")]
    private static partial Regex Telling();

    [GeneratedRegex("^(我们?|俺们?|咱们?)?(就)?(想|要|来|得)?(要|给你们|跟你们)?(提|反映|投诉|登记|说)(一)?(个|点|些|条|下)?(建议|意见|问题|情况|一件事|件事)|^(我们?|俺们?)?(想|要)(反映|投诉|举报|检举|控告)|^(投诉|举报|检举|控告)[。.!！]*$|^(我们?|俺们?|这里)?建议|登记为意见建议")]
    private static partial Regex Suggest();
}
