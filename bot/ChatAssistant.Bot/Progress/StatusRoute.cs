using System.Text.RegularExpressions;
using ChatAssistant.Bot.Deputies;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Progress;

/// <summary>How a matter stands.</summary>
public sealed partial class StatusRoute(ProgressReplies progress, Claims claims) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Status];

    public Recognition? Read(string text, Situation situation)
    {
        var before = situation.LastIntent is Intent.Status;
        if (Claims.IsWish(text)) return Claim(text, "status:claim", isWrong: false);
        if (Stated().IsMatch(text)) return Claim(text, "status:words", NumberGiven().IsMatch(text));
        if (situation.HasFiled && Awaiting().IsMatch(text)) return Claim(text, "status:awaiting", isWrong: false);
        if (BrokenNumber().IsMatch(text)) return Claim(text, "status:broken_number", isWrong: true);
        if (before && CodeLike().IsMatch(text)) return Claim(text, "status:another_number", isWrong: true);
        return (before && OfOthers().IsMatch(text)) || FiledByOthers().IsMatch(text) ? Claim(text, "status:of_others", isWrong: false) : null;
    }

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        var reply = Claims.IsWish(recognition.Text)
            ? await claims.ClaimAsync(dialogs.Context, recognition, cancellationToken)
            : recognition.Number is null && (OfOthers().IsMatch(recognition.Text) || FiledByOthers().IsMatch(recognition.Text))
            ? Say.Text(Texts.ProgressOnlyOwn, new(Intent.Status, ReplyStatus.Done), Texts.ActionProgress, Texts.ActionHelp)
            : await progress.OfAsync(recognition, dialogs.Context, cancellationToken);
        await dialogs.Context.SendActivityAsync(reply, cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    private static Recognition Claim(string text, string evidence, bool isWrong) =>
        new(Intent.Status, text) { Confidence = 0.9, Evidence = evidence, HasWrongNumber = isWrong };

    [GeneratedRegex("查.{0,6}(进度|进展|编号|办理情况)|(办|处理|进行|走|弄|搞)(到|得|的|成)(哪|怎么样|咋(个)?样|如何|(什么|啥)(程度|地步|样|情况))|(办|处理|解决)(好|完|得)?了?(没有?|吗)[?？]?$|^(进度|进展)|^(那|就|再|帮我|请|给我|来)*(查|看)(查|看)?(一下|一看|下)?我(自己)?的?(登记的?|报的|提的|那(个|件|条))?(吧|呀)?$|(我|刚才|上次|那|之前).{0,8}(有|给)?(结果|回音|回复|答复|消息|动静|下文|信儿?|眉目|着落)(了)?(没有?|吗|呢)|(我|刚才|上次|上回|那)(报|提|反映|登记|交|说)的.{0,8}(咋样|怎么样|如何|到哪)了?|(?i:(check|what('s| is)|how is|any).{0,20}\\b(progress|status|update|news)\\b.{0,20}\\b(my|case|matter|report|complaint|suggestion)\\b|^(my )?progress$)|^(有|出)?(结果|回音|回复|答复|消息|动静|信儿?)了?(没有?|吗|呢)[?？]?$|啥时候(能)?(给)?(我)?(答复|回复)|(我|上次|上回|那个?|这个?|提的|报的|反映的).{0,10}(咋|怎么|为啥|还|一直)(还|就|都)?没(有)?(个)?(信儿?|回音|动静|消息|下文|结果|答复|回复)(了|呢|啊)?[?？。]*$|^(那)?我(登记|那件事)?的?编号(是多少|是啥|是什么|多少|是几|呢|在哪)[?？。]*$|^(我)?(想|要|得)?(催(一?下|催|一催|办)|给催催)[吧呀啊]*$")]
    private static partial Regex Stated();

    // 什么时候能给我答复, 有人管没有, 谁在处理: of who has something on file, and short.
    [GeneratedRegex("^.{0,8}(啥|什么|多会儿?|几)?(时候|多久|多长时间|几天).{0,4}(能|才能|才|可以|会)?(给|有|收到|得到|见到)?(我们?|个|一个)?(答复|回复|结果|回音|消息|信儿?|说法|处理|解决|办|修|管)[好完到我下来一了呢啊呀吗?？。]*$|^(那|到底|现在|这事|这个)?(有没有人|有人|没人|谁)(在|来|给)?(我们?)?(管|处理|办|负责|解决)(了|我|这事|这个|这件事|我的事)?(没有?|吗|呢|啊)?[?？。]*$|(谁|哪个(单位|部门|人)).{0,3}(在)?(处理|办理|负责|管)(我|这)(的|件|个)?(事|事情|问题|反映)?[呢啊?？。]*$|^(我|我们)?(转|转递|转交)的?(那|这)?(件|个|条)?(事|意见|建议).{0,6}(怎么样|咋样|如何|到哪|办)")]
    private static partial Regex Awaiting();

    [GeneratedRegex("(编号|单号|号码|受理号)(是|为|：|:)?\\s*[A-Za-z]{0,4}-?\\d")]
    private static partial Regex NumberGiven();

    // A case number cut short: 编号20260301, 20260301-1.
    [GeneratedRegex("^(我的)?((编号|单号|受理号)(是|为|:)?\\s*\\d{4,}|20\\d{2}[01]\\d[0-3]\\d[-—– ]\\d{1,4})[。.]?$")]
    private static partial Regex BrokenNumber();

    [GeneratedRegex("[A-Za-z]{1,4}-?\\d{4,}|\\d{5,}")]
    private static partial Regex CodeLike();

    [GeneratedRegex("(他|她|别人|邻居|人家|那个人|对方|同事|亲戚|(提|报|登记|反映|写|投诉|举报)的?(那)?个?人).{0,12}(是谁|谁|叫什么|名字|姓名|电话|手机|内容|写的|住哪|身份)|^谁(提|报|登记|反映|写|投诉|举报)的|(这|那)(件|个|条).{0,4}是谁(提|报|登记|反映|写|投诉|举报)")]
    private static partial Regex OfOthers();

    // 告诉我别人的登记内容, 把所有编号列给我.
    [GeneratedRegex("(告诉|列|给我|看看|看一下|查|发|导出|打印).{0,10}(别人|他人|其他人|人家|所有人?|全部|大家)的?(登记|编号|投诉|举报|意见建议)|(别人|他人|其他人|人家|所有人?|全部|大家)的?(登记|编号|投诉|举报|意见建议)的?(内容|编号|名单)?.{0,4}(列|发给|告诉|给我|导出|打印|看)")]
    private static partial Regex FiledByOthers();
}
