using System.Text.RegularExpressions;
using ChatAssistant.Bot.Deputies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Bot.Triage;

namespace ChatAssistant.Bot.Intake;

/// <summary>Tells a matter that should be registered from a question, where the message does not say so in so many words.</summary>
internal static partial class IntakeWishes
{
    /// <summary>Below this a message is answered from the library, which offers to register it: a matter wrongly begun is a nuisance.</summary>
    private const double SureEnough = 0.6;

    /// <summary>Words that name another wish, as 评价 or 转递, go before what a message is about.</summary>
    private const double MostSure = 0.85;

    /// <summary>A single weak sign, as the bare shape of a statement, makes no matter.</summary>
    private const double LeastPoints = 2;

    private const int ShortestTold = 8;

    public static Recognition? Read(MessageReading message)
    {
        var text = message.Text;
        if (IsToRegisterQuestion(text)) return new(Intent.Suggest, text) { Confidence = 0.9, Evidence = "register_question" };
        if (PendingMatter.IsAsPerson(text)) return new(Intent.Suggest, text) { Confidence = 0.96, Evidence = "as_person" };
        if (text.Length < ShortestTold || Announced().IsMatch(text) || OfDocument().IsMatch(text) || (Asked().IsMatch(text) && !Wish().IsMatch(text))) return null;
        var triage = MatterTriage.Of(message);
        return IsMatter(triage.Kind) && (triage.Confidence >= SureEnough || IsMatter(triage.Second)) && triage.Evidence.Sum(evidence => Math.Max(0, evidence.Weight)) >= LeastPoints
            ? new(Intent.Suggest, text) { Confidence = Math.Clamp(triage.Confidence, SureEnough, MostSure), Evidence = $"triage:{triage.Kind}", SaysMatter = true }
            : null;
    }

    /// <summary>Of which kind may be in doubt where it is surely something to register.</summary>
    private static bool IsMatter(MatterKind? kind) => kind is MatterKind.Suggestion or MatterKind.Grievance or MatterKind.Accusation;

    /// <summary>Whether it asks to register what was just asked: nothing in it says what the matter is.</summary>
    public static bool IsToRegisterQuestion(string text) => text == Texts.ActionRegister || ToRegister().IsMatch(text);

    [GeneratedRegex("^.{0,6}(请问|先问|问一下|问一句|问个|咨询|想问|打听|打问)")]
    private static partial Regex Announced();

    [GeneratedRegex("[?？]$|(吗|呢)[。.]?$|(什么|啥|谁|哪|几|多少|多久|怎么|咋|如何|会不会|要不要|是不是|合不合|犯不犯|算不算|违不违|保不保|该不该|(?<verb>[\\u4e00-\\u9fa5])不\\k<verb>)[^,，。;；]{0,10}[。.]?$")]
    private static partial Regex Asked();

    [GeneratedRegex("《|(平凉|朔州|人大)(市)?(人大|常委会)*(的)?(那份|这份)?(通知|决议|公告)|(通知|决议|条例)(里|中|上|要求|规定|说|提)|第[一二三四五六七八九十百零0-9]{1,6}条")]
    private static partial Regex OfDocument();

    [GeneratedRegex("能不能|可不可以|能否|可否|希望|建议|请(你们|领导|政府|派|尽快|修|把|给|帮)|要求|盼|求(助|求|领导)|反映|投诉|举报|管管|管一管|有没有人管|谁来管")]
    private static partial Regex Wish();

    [GeneratedRegex("^(那|那就|那你|好|行|麻烦|请)*[,，]?(你|您)?(就)?(帮我|给我|替我)?(登记|记)(上|下|下来|一下|成一件事|成意见建议|为意见建议|为咨询)?[,，。吧了]*(让|请|叫)?(工作人员|人工|你们|领导)?.{0,12}$|^(那)?(就)?(转|转成|转为)(意见建议|建议|咨询|一件事|工作人员)[吧了。]*$")]
    private static partial Regex ToRegister();
}
