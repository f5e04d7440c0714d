using ChatAssistant.Bot.Downloads;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.MyData;

/// <summary>Shows a person what is kept about them, or hands them the copy.</summary>
public sealed class MyDataReplies(Holdings holdings, HeldText shown, IDownloadLinks links, PrivacyRequests requests)
{
    public async Task<Activity> ViewAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var person = Person.Of(turn);
        var text = shown.Of(await holdings.OfAsync(person, cancellationToken));
        requests.Keep(PrivacyRequestKind.View, person, PrivacyDecision.Granted, Texts.ViewGranted);
        return Say.Text(text, new(Intent.MyData, ReplyStatus.Done), Texts.ActionCopyMyData, Texts.ActionDeleteMyData, Texts.ActionHelp);
    }

    public Activity Copy(ITurnContext turn)
    {
        var person = Person.Of(turn);
        requests.Keep(PrivacyRequestKind.Copy, person, PrivacyDecision.Granted, Texts.CopyGranted);
        var link = links.For(new(DownloadKind.MyData, person), Reached.At(turn.Activity));
        var text = string.Format(null, Texts.CopyOffered, link.AbsoluteUri, (int)links.ValidFor.TotalHours);
        return Say.Marked(MarkedText.Ours(text), new(Intent.MyData, ReplyStatus.Done), Texts.ActionMyData, Texts.ActionHelp);
    }
}
