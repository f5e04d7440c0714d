using System.Text.RegularExpressions;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases.Ratings;

namespace ChatAssistant.Bot.AfterFiling;

/// <summary>Reads ratings as people give them: 不满意, 灯还是不亮, 有人打过电话.</summary>
internal static partial class RatingWords
{
    /// <summary>More than the bare verdict, so that it tells why.</summary>
    private const int ShortestReason = 8;

    /// <summary>A long story tells of a matter, even where it tells of an answer that came before.</summary>
    private const int LongestRating = 80;

    public static RatingDraft With(this RatingDraft draft, string text) => draft with
    {
        Contacted = ContactedIn(text) ?? draft.Contacted,
        Solved = SolvedIn(text) ?? draft.Solved,
        Satisfied = SatisfiedIn(text) ?? draft.Satisfied,
        Reason = text.Length >= ShortestReason ? text : draft.Reason,
    };

    /// <summary>What was read with its signs folded is kept as it was written.</summary>
    public static RatingDraft AsWritten(this RatingDraft draft, string read, string? written) =>
        draft.Reason == read ? draft with { Reason = MessageText.Tidy(written) } : draft;

    public static SatisfiedAnswer? SatisfiedIn(string text) =>
        Dissatisfied().IsMatch(text) ? SatisfiedAnswer.Dissatisfied
        : Fairly().IsMatch(text) ? SatisfiedAnswer.Fairly
        : Satisfied().IsMatch(text) ? SatisfiedAnswer.Satisfied
        : null;

    public static SolvedAnswer? SolvedIn(string text) =>
        Unsolved().IsMatch(text) ? SolvedAnswer.Unsolved
        : Partly().IsMatch(text) ? SolvedAnswer.Partly
        : Solved().IsMatch(text) ? SolvedAnswer.Solved
        : null;

    public static bool? ContactedIn(string text) => NotContacted().IsMatch(text) ? false : Contacted().IsMatch(text) ? true : null;

    /// <summary>Whether a message rates an answer, or asks to have the matter done again.</summary>
    public static bool IsRating(string text) => text.Length <= LongestRating && Rating().IsMatch(text) && !Asking().IsMatch(text);

    public static bool AsksToRedo(string text) => Redo().IsMatch(text);

    [GeneratedRegex("不(太|很|怎么)?满意|(?i:not satisfied|(dis|un)satisfied)|不行|太差|很差|差评|糊弄|敷衍")]
    private static partial Regex Dissatisfied();

    [GeneratedRegex("基本满意|(?i:fairly satisfied)|还(行|可以|算满意)|一般|凑合|比较满意")]
    private static partial Regex Fairly();

    [GeneratedRegex("满意|(?i:\\bsatisfied)|很好|好评|挺好|不错")]
    private static partial Regex Satisfied();

    [GeneratedRegex("(没有?|未|并没|根本没|压根没|从来没|也没)(人)?(给)?(解决|换|修|办|管|动|来|处理|拉|清|装|补|退|发)|不(管用|顶用|亮|通)|还是(老样子|那样|没|不|黑|堵|坏|漏|臭|脏)|一(个|点|样|次)(也|都)没")]
    private static partial Regex Unsolved();

    [GeneratedRegex("部分|一半|解决了?(一)?(点|些)|(修|换|办)了(一部分|几个|一些)")]
    private static partial Regex Partly();

    [GeneratedRegex("解决了|(修|办|弄|换|处理|清理)(好|完)了|已(经)?解决")]
    private static partial Regex Solved();

    [GeneratedRegex("没(有)?(人)?(跟|和|给)?(我|我们)?(联系|打(过)?电话|找(过)?我|来过)")]
    private static partial Regex NotContacted();

    [GeneratedRegex("(有人|已|跟|和|给)?(我|我们)?(联系(过|了)|打(过|了)电话|来(过|人)了)|联系过")]
    private static partial Regex Contacted();

    [GeneratedRegex("^(我)?(不|基本|非常|很|比较|挺|还算|都|是)*满意[了的吧啊]*([,，。!！].{0,40})?$|^(我)?(对.{0,12})?(还是|仍然|依然|就是|真的|实在|反正)?(很|非常|太|都)?不(太|怎么|很)?满意[,，。]|^(还是|仍然|依然|就是|真的|实在)(很)?不(太)?满意|^(?i:(i am|i'm)? ?(not|very|fairly)? ?(dis|un)?satisfied)\\b|评价|打分|差评|好评|^.{0,10}(办|修|换|答复|回复|处理|弄|解决|清|装|补)(得|的|了|好)?.{0,8}[,，]?(我)?(很|挺|非常|比较|基本|还算)?(不)?满意[了的吧啊。!！]*$|(没|未)(有)?(解决|修好|办好|处理好|弄好).{0,8}(重新|再)(办|处理|修|弄|查)|(答复|结果|处理|办理).{0,6}(不|很|基本|挺)?满意|(办完|办结|办好|答复|回复|处理完|修好|换好)(了)?.{0,8}(其实|可是?|但是?|结果|根本|还是|哪|没)|(要|让|请|叫|给)(你们|他们|我)?(重新|再)(办|处理|修|弄|查)|(重办|返工)|^(我的?|这|那|个|件|问题|事情?|还是|其实|根本|一直|到现在|现在|都|也|还|并|就是)*(没|没有|未)(有)?(解决|修好|办好|处理好|弄好)([了吧啊呢]*[,，。!！].{0,60}|[了吧啊呢。!！]*)$")]
    private static partial Regex Rating();

    [GeneratedRegex("(重新|再)(办|处理|修|弄|查)|重办|返工")]
    private static partial Regex Redo();

    [GeneratedRegex("怎么评价|如何评价|怎样评价|在哪.{0,4}评价|评价.{0,4}(有什么用|公开吗|吗)|[?？]$")]
    private static partial Regex Asking();
}
