using System.Text.RegularExpressions;
using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Handoff;

/// <summary>A wish to speak with a person. None sits in the chat, so the ways to one are told.</summary>
public sealed partial class HandoffRoute(IOfficeTexts texts) : IRoute
{
    public IReadOnlyList<Intent> Intents => [Intent.Handoff];

    public Recognition? Read(string text, Situation situation) =>
        Wish().IsMatch(text) ? new(Intent.Handoff, text) { Confidence = 0.94, Evidence = "handoff:words" } : null;

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        await dialogs.Context.SendActivityAsync(Reply(texts), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    internal static Activity Reply(IOfficeTexts texts) => Say.Text(
        string.Format(null, Texts.Handoff, texts.Of(OfficeText.OtherWays)),
        new(Intent.Handoff, ReplyStatus.Done), Texts.ActionRegister, Texts.ActionSuggest, Texts.ActionHelp);

    [GeneratedRegex("(转|接|找|要|换|叫|有没有|给我)(个|一个|到|接)?.{0,3}(人工|真人|活人|客服|值班人员|工作人员(来|说|接|回))|^人工(客服|服务|台)?[。!！]*$|(不(想|要)|别)(跟|和|让)机器人?(说|聊|回)|跟(真|活)?人(说|聊|讲)|有(没有)?(个)?(活人|真人|管事的人?)|(?i:(talk|speak) (to|with) (a |an |some)?(human|person|real person|one|staff|agent))")]
    private static partial Regex Wish();
}
