using System.Text.RegularExpressions;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Progress;

/// <summary>How a matter stands.</summary>
public sealed partial class StatusRoute(ProgressReplies progress) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Status];

    public Recognition? Read(string text, Situation situation)
    {
        var before = situation.LastIntent is Intent.Status;
        if (Stated().IsMatch(text)) return Claim(text, "status:words", NumberGiven().IsMatch(text));
        if (before && CodeLike().IsMatch(text)) return Claim(text, "status:another_number", isWrong: true);
        return before && OfOthers().IsMatch(text) ? Claim(text, "status:of_others", isWrong: false) : null;
    }

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        var reply = recognition.Number is null && OfOthers().IsMatch(recognition.Text)
            ? Say.Text(Texts.ProgressOnlyOwn, new(Intent.Status, ReplyStatus.Done), Texts.ActionProgress, Texts.ActionHelp)
            : await progress.OfAsync(recognition, dialogs.Context, cancellationToken);
        await dialogs.Context.SendActivityAsync(reply, cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    private static Recognition Claim(string text, string evidence, bool isWrong) =>
        new(Intent.Status, text) { Confidence = 0.9, Evidence = evidence, HasWrongNumber = isWrong };

    [GeneratedRegex("查.{0,6}(进度|进展|编号|办理情况)|(办|处理|进行|走|弄|搞)(到|得|的|成)(哪|怎么样|咋(个)?样|如何|(什么|啥)(程度|地步|样|情况))|(办|处理|解决)(好|完|得)?了?(没有?|吗)[?？]?$|^(进度|进展)|(我|刚才|上次|那|之前).{0,8}(有|给)?(结果|回音|回复|答复|消息|动静|下文|信儿?|眉目|着落)(了)?(没有?|吗|呢)|(我|刚才|上次|上回|那)(报|提|反映|登记|交|说)的.{0,8}(咋样|怎么样|如何|到哪)了?|(?i:(check|what('s| is)|how is|any).{0,20}\\b(progress|status|update|news)\\b.{0,20}\\b(my|case|matter|report|complaint|suggestion)\\b|^(my )?progress$)|^(有|出)?(结果|回音|回复|答复|消息|动静|信儿?)了?(没有?|吗|呢)[?？]?$|啥时候(能)?(给)?(我)?(答复|回复)")]
    private static partial Regex Stated();

    [GeneratedRegex("(编号|单号|号码|受理号)(是|为|：|:)?\\s*[A-Za-z]{0,4}-?\\d")]
    private static partial Regex NumberGiven();

    [GeneratedRegex("[A-Za-z]{1,4}-?\\d{4,}|\\d{5,}")]
    private static partial Regex CodeLike();

    [GeneratedRegex("(他|她|别人|邻居|人家|那个人|对方|同事|亲戚|(提|报|登记|反映|写|投诉|举报)的?(那)?个?人).{0,12}(是谁|谁|叫什么|名字|姓名|电话|手机|内容|写的|住哪|身份)|^谁(提|报|登记|反映|写|投诉|举报)的|(这|那)(件|个|条).{0,4}是谁(提|报|登记|反映|写|投诉|举报)")]
    private static partial Regex OfOthers();
}
