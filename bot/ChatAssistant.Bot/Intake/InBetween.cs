using System.Text.RegularExpressions;
using ChatAssistant.Bot.Routing;

namespace ChatAssistant.Bot.Intake;

/// <summary>Tells what belongs to the matter being taken in from what is asked in between.</summary>
internal static partial class InBetween
{
    public static bool IsForDraft(Recognition recognition, IntakeDraft draft) => recognition.Intent switch
    {
        Intent.Emergency or Intent.Help or Intent.Status or Intent.Handoff or Intent.Feedback or Intent.DeputyBind or Intent.DeputySuggestion or Intent.DeputyDuty or Intent.Objection => false,
        Intent.Rate => !Verdict().IsMatch(recognition.Text),
        Intent.MyData => MyData.MyDataWords.WishIn(recognition.Text) is MyData.MyDataWish.Correct,
        Intent.Smalltalk => SaidReading.Of(recognition.Text, draft.Step).Confirms,
        Intent.Ask or Intent.FollowUp => !IsQuestion(recognition.Text, draft.Step),
        _ => true,
    };

    /// <summary>
    /// At the first step a question mark proves nothing: 能不能装个路灯？ is the matter itself. Later, what is asked in so many words is a
    /// question, unless it is about giving one's name.
    /// </summary>
    private static bool IsQuestion(string text, IntakeStep step)
    {
        if (SaidWords.DoubtsNaming(text)) return false;
        if (Announced().IsMatch(text)) return true;
        if (step is IntakeStep.Area && AskedInsteadOfPlace().IsMatch(text) && !Wish().IsMatch(text)) return true;
        return step is not IntakeStep.Matter && (Asked().IsMatch(text) || AskedOfUs().IsMatch(text)) && !Wish().IsMatch(text);
    }

    /// <summary>Whether a message that could add to a matter on file asks something instead.</summary>
    public static bool Asks(string text) => IsQuestion(text, IntakeStep.Review);

    [GeneratedRegex("^(那个|那|哎|诶|唉|对了|等一下|等一等|等等|稍等|先别急|先)*[,，]?\\s*(我)?(想|要|再)?(先)?(请问|问一下|问下|问一句|问句|先问|问个|问问|打听|想问|想知道|了解一下|顺便问)")]
    private static partial Regex Announced();

    [GeneratedRegex("[?？]$|(吗|呢|不|没)[?？。]?$.{0}(?<=(怎么|什么|啥|谁|哪|几|多少|多久|是不是|能不能|算不算|合不合|违不违).*)")]
    private static partial Regex Asked();

    // An answer to another matter may come while this one is told. More than the bare word may be about this one.
    [GeneratedRegex("^(我|很|非常|基本|比较|不|不太)*满意[了吧。!！]*$")]
    private static partial Regex Verdict();

    // 这个几天能办好, 要是不管咋办, said while the matter is shown. 都几天了 tells of it.
    [GeneratedRegex("^(那|那么|这个?|这事|你们|到底|大概|一般|得)*(要|得)?(几天|多少天|多久|多长时间|什么时候|啥时候)(之内|内|以内)?(能|会|才|可以|给|有|回)[^,，。;；]{1,10}$|^(那|那么)?(要是|如果|万一)[^,，。;；]{0,6}(不管|不办|不理|没人管|没回音|没结果|办不了)[^,，。;；]{0,4}(咋办|怎么办|咋弄|找谁)[呢啊呀]?$")]
    private static partial Regex AskedOfUs();

    // 怎么找人大代表, 你们多久回复, said where a place was asked for.
    [GeneratedRegex("^.{0,6}(怎么(?!说)|咋(?!说)|如何|为什么|为啥|凭啥|凭什么|多少钱|多久|多长时间|什么时候|几天|谁|哪些|什么是|啥是)")]
    private static partial Regex AskedInsteadOfPlace();

    [GeneratedRegex("(能不能|可不可以|能否|可否|是否可以|希望|建议|请(你们|领导|派)?|要求|盼|求)")]
    private static partial Regex Wish();
}
