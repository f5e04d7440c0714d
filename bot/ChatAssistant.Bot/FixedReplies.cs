using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot;

/// <summary>Replies whose words do not depend on what was asked.</summary>
public static class FixedReplies
{
    public static Activity Welcome(IOfficeTexts texts) =>
        Say.Text(texts.Of(OfficeText.Welcome, texts.Name()), new(Intent.Help, ReplyStatus.Help), Texts.Example1, Texts.Example2, Texts.ActionSuggest, Texts.ActionProgress);

    public static Activity Help() =>
        Say.Text(Texts.Help, new(Intent.Help, ReplyStatus.Help), Texts.Example1, Texts.ActionSuggest, Texts.ActionProgress);

    public static Activity Emergency(bool isCrisis) =>
        Say.Text(isCrisis ? Texts.Crisis : Texts.Emergency, new(Intent.Emergency, ReplyStatus.Emergency), Texts.ActionHelp);

    public static Activity Smalltalk(string text) =>
        Say.Text(text, new(Intent.Smalltalk, ReplyStatus.Smalltalk), Texts.Example1, Texts.ActionSuggest, Texts.ActionHelp);

    public static Activity NotUnderstood(string text) =>
        Say.Text(text, new(Intent.Ask, ReplyStatus.Clarify), Texts.Example1, Texts.ActionSuggest, Texts.ActionHelp);

    public static Activity SomethingWentWrong() =>
        Say.Text(Texts.SomethingWentWrong, new(Intent.Ask, ReplyStatus.Refused), Texts.ActionHelp);

    /// <summary>What staff answered to a matter, brought to the one who filed it.</summary>
    public static Activity StaffReply(Case found, string text)
    {
        var facts = new ReplyFacts(Intent.Status, ReplyStatus.Done) { CaseNo = found.Number.ToString(), Lane = found.Lane.Word() };
        return Say.Text(string.Format(null, Texts.StaffReply, found.Number, text), facts, Texts.RateSatisfiedYes, Texts.RateSatisfiedFairly, Texts.RateSatisfiedNo, Texts.ActionProgress);
    }

    /// <summary>How a matter is going, brought to the one who filed it. Nothing to rate yet.</summary>
    public static Activity ProcessReply(Case found, string text)
    {
        var facts = new ReplyFacts(Intent.Status, ReplyStatus.Done) { CaseNo = found.Number.ToString(), Lane = found.Lane.Word() };
        return Say.Text(string.Format(null, Texts.ProcessReply, found.Number, text), facts, Texts.ActionSupplement, Texts.ActionProgress);
    }
}
