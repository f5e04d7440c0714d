using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Intake.Blocks;

/// <summary>What somebody hears who may not file for a time: always of which kind the reason is, until when, and how to object.</summary>
public static class BlockReplies
{
    /// <summary>To who wants to file something new.</summary>
    internal static Activity Declined(FilingBlock block) => Told(Texts.BlockDeclined, block, Intent.Suggest, ReplyStatus.Refused);

    /// <summary>Brought to them when a second person has agreed.</summary>
    public static Activity Begun(FilingBlock block) => Told(Texts.BlockBegun, block, Intent.Status, ReplyStatus.Done);

    public static Activity Lifted() => Say.Text(Texts.BlockLifted, new(Intent.Status, ReplyStatus.Done), Texts.ActionSuggest, Texts.ActionProgress);

    /// <param name="answer">Why it stays, in words of staff.</param>
    /// <param name="until">Until when it does; null when it has ended by itself before anybody answered.</param>
    public static Activity ObjectionAnswered(string answer, DateOnly? until)
    {
        var text = until is { } day ? string.Format(null, Texts.ObjectionAnswered, answer, day.Written()) : string.Format(null, Texts.ObjectionAnsweredLate, answer);
        return Say.Text(text, new(Intent.Status, ReplyStatus.Done), Texts.ActionProgress, Texts.ActionHelp);
    }

    internal static Activity AskObjection() => Say.Text(Texts.AskObjection, new(Intent.Objection, ReplyStatus.Clarify), Texts.ActionCancel);

    internal static Activity Objected() => Say.Text(Texts.Objected, new(Intent.Objection, ReplyStatus.Done), Texts.ActionProgress, Texts.ActionHelp);

    internal static Activity ObjectedBefore() => Say.Text(Texts.ObjectedBefore, new(Intent.Objection, ReplyStatus.Done), Texts.ActionProgress, Texts.ActionHelp);

    internal static Activity NothingToObjectTo() => Say.Text(Texts.NothingToObjectTo, new(Intent.Objection, ReplyStatus.Done), Texts.ActionSuggest, Texts.ActionHelp);

    private static Activity Told(string text, FilingBlock block, Intent intent, string status)
    {
        string[] actions = block.ObjectedAt is null ? [Texts.ActionObject, Texts.ActionProgress, Texts.ActionHelp] : [Texts.ActionProgress, Texts.ActionHelp];
        return Say.Text(string.Format(null, text, GroundOf(block.Ground), block.LastDay!.Value.Written()), new(intent, status), actions);
    }

    internal static string GroundOf(BlockGround ground) => ground switch
    {
        BlockGround.Repeating => Texts.BlockRepeating,
        BlockGround.Advertising => Texts.BlockAdvertising,
        BlockGround.Abuse => Texts.BlockAbuse,
        BlockGround.Impersonation => Texts.BlockImpersonation,
        _ => Texts.BlockFlooding,
    };
}
