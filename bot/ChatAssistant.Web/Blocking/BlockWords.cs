using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Library;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Blocking;

/// <summary>What staff read about blocks.</summary>
internal static class BlockWords
{
    public static string Text(this BlockGround ground) =>
        PageTexts.ResourceManager.GetString($"BlockGround{ground}", PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no BlockGround{ground}.");

    /// <summary>How it stands.</summary>
    public static string StandingText(this FilingBlock block, DateOnly today) => block switch
    {
        { IsProposal: true } => PageTexts.BlockStandingProposed,
        { IsAgreed: false } => PageTexts.BlockStandingDeclined,
        { LiftedAt: not null } => PageTexts.BlockStandingLifted,
        _ when block.IsInForce(today) => PageTexts.BlockStandingInForce,
        _ => PageTexts.BlockStandingOver,
    };

    /// <summary>All that the audit log says of it: how it stands, on what ground, and for how long.</summary>
    public static string RecordText(this FilingBlock block, DateOnly today) => string.Join('，',
        block.StandingText(today), block.Ground.Text(), block.LastDay is { } last ? string.Format(null, PageTexts.BlockUntil, last.Text()) : string.Format(null, PageTexts.BlockDaysWanted, block.Days));

    /// <summary>Why something asked of a block was not done. Some refusals mean something of their own here.</summary>
    /// <param name="refusal">What was refused.</param>
    /// <param name="options">How many days there may be; null where no days were asked for.</param>
    public static string BlockText(this TransitionRefusal refusal, BlockOptions? options) => refusal switch
    {
        TransitionRefusal.LaneForbids => PageTexts.BlockNotForAccusations,
        TransitionRefusal.WrongActor => PageTexts.BlockNotForDeputies,
        TransitionRefusal.DateNotAllowed when options is not null => string.Format(null, PageTexts.BlockDaysWrong, options.MostDays),
        TransitionRefusal.ReasonMissing when options is not null => PageTexts.BlockGroundMissing,
        _ => refusal.Text(),
    };
}
