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
        Adding().IsMatch(text) ? new(Intent.Supplement, text) { Confidence = 0.9, Evidence = "supplement:words" } : null;

    public async Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken)
    {
        var said = Adding().Replace(recognition.Text, "").Trim();
        if (said.Length == 0 && IntakePictures.Of(dialogs.Context.Activity) is []) return await dialogs.BeginDialogAsync(nameof(SupplementDialog), null, cancellationToken);
        await dialogs.Context.SendActivityAsync(await supplements.AddAsync(dialogs.Context, recognition.Text, said, cancellationToken), cancellationToken);
        return new(DialogTurnStatus.Complete);
    }

    [GeneratedRegex("^(那|对了|哦|噢)?[,，]?(我)?(还|再)?(想|要|需要|得)?(给|往)?(刚才|上次|上回)?(的|那|这)?(条|件|个|里)?(再|还|要|想)?(补充|补|加|添)(一|两)?(句|点|下|条|些|张)?(说明|材料|情况|内容|图片?|照片)?(?<!补)[吧了:：,，。 ]*|^(刚才|上次)?(我)?(还)?(忘(记)?了?|漏了?)(说|写|讲)(了)?(一句|一点)?[:：,，。 ]*")]
    private static partial Regex Adding();
}
