using System.Text.RegularExpressions;
using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.AfterFiling;

/// <summary>补充: a wish to add something to a matter on file.</summary>
public sealed partial class SupplementRoute(Supplements supplements, SupplementDialog dialog) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Supplement];

    public IEnumerable<Dialog> Dialogs => [dialog];

    public Recognition? Read(string text, Situation situation) =>
        Adding().IsMatch(text) || Showing().IsMatch(text) || (situation.HasFiled && Correcting().IsMatch(text)) ? new(Intent.Supplement, text) { Confidence = 0.9, Evidence = "supplement:words" } : null;

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        var said = Adding().Replace(recognition.Text, "").Trim();
        if (said.Length == 0 && IntakePictures.Of(dialogs.Context.Activity) is []) return await dialogs.BeginDialogAsync(nameof(SupplementDialog), null, cancellationToken);
        // It is kept as it was written, with its signs unfolded.
        var written = Adding().Replace(MessageText.Tidy(dialogs.Context.Activity.Text), "").Trim() is { Length: > 0 } words ? words : said;
        await dialogs.Context.SendActivityAsync(await supplements.AddAsync(dialogs.Context, recognition.Text, written, cancellationToken), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    // 补充医疗保险, 加班费 add nothing: a measure, an object or the end must follow.
    [GeneratedRegex("^(那|对了|哦|噢)?[,，]?(我)?(还|再)?(想|要|需要|得|来)?(给|往)?(刚才|上次|上回)?(的|那|这)?(条|件|个|里)?(再|还|要|想)?((补充|追加|补|加|添)(一|两|几)?(句|点儿?|下|条|些|张|个(情况|说明|材料))(话|说明|材料|情况|内容|图片?|照片)?|(补充|追加)(说明|材料|情况|内容|图片?|照片)?((到|给|一下)?(编号)?[:： ]*20[0-9]{6}[-—– ]?[0-9]{4,7}[-—– ]?[0-9]|(?=$|[吧了:：,，。 ])))[吧了:：,，。 ]*|^(刚才|上次)?(我)?(还)?(忘(记)?了?|漏了?)(说|写|讲)(了)?(一句|一点)?[:：,，。 ]*|^(?i:(i (want|would like|'d like) to )?add( this| one (more )?thing| something)?( to (my|the) (case|matter|report))?[:,]? )")]
    private static partial Regex Adding();

    // 这是给那件事补的照片: all of it is added.
    [GeneratedRegex("^.{0,14}(那|这|上次|上回|刚才|之前|我)的?.{0,4}(件|个|条|事|登记).{0,4}(补|添|追加|附)(充|上|交|发)?的?(的)?.{0,4}(图|照片|材料|情况|说明|证据|视频)")]
    private static partial Regex Showing();

    // 刚才那个写错了，是三个月不是两个月: what is on file stays, and this is added to it.
    [GeneratedRegex("^(不好意思|对不起|哎|唉|哦|噢|等等|[,，])*(我)?(刚才|刚刚|上次|上面|前面|那|我)(的|那|这)?(个|件|条|份)?(事|登记|反映|说|写|提|填|报)?的?.{0,6}(写|说|搞|弄|填|记|报)(错|反|漏|少)了?|^(不好意思|对不起|哎|唉)?[,，]?(地点|地址|地方|时间|日期|内容|数字|门牌)(我)?(写|说|填|报)?(错|反|漏)了|^(我)?(想|要)?(改|更正|纠正)(一下|下|一个|个).{0,30}(不是|应该是|改成|是)")]
    private static partial Regex Correcting();
}
