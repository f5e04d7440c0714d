using System.Text.RegularExpressions;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Cases.Replies.Gate;

/// <summary>
/// 答复质量: whether a reply is about the matter, touches every point, gives its grounds, comes in time and speaks to the right person. It
/// knows words, not truth: it warns, and blocks only what can never be right.
/// </summary>
public static partial class ReplyGate
{
    /// <summary>Fewer characters than this, without courtesy and handing on, say nothing.</summary>
    private const int ShortestSubstance = 8;

    /// <summary>What is blocking comes first. Nothing for a reply that may go as it is.</summary>
    public static IReadOnlyList<GateFinding> Look(GateInput input)
    {
        if (string.IsNullOrWhiteSpace(input.Text)) return [new(GateRule.Empty)];
        return [.. Unfilled(input).Concat(Numbers(input)).Concat(Names(input)).Concat(HandedOn(input)).Concat(Content(input)).Concat(Explained(input)).Concat(Time(input))
            .OrderByDescending(each => each.IsBlocking)];
    }

    private static IEnumerable<GateFinding> Unfilled(GateInput input) =>
        Blank().Matches(input.Text).Select(each => each.Value).Distinct().Select(each => new GateFinding(GateRule.Unfilled, each));

    private static IEnumerable<GateFinding> Numbers(GateInput input) =>
        Numbered().Matches(input.Text).Select(each => each.Value).Distinct()
            .Where(each => CaseNumber.TryParse(each, out var named) && named != input.Number)
            .Select(each => new GateFinding(GateRule.WrongNumber, each));

    /// <summary>Only the surname is compared: of the rest we know stars.</summary>
    private static IEnumerable<GateFinding> Names(GateInput input) =>
        Salutation().Matches(input.Text).Select(each => each.Groups["name"].Value).Distinct()
            .Where(each => !Anybody().IsMatch(each) && (input.Name is not { Length: > 0 } name || name[0] != each[0]))
            .Select(each => new GateFinding(input.Name is { Length: > 0 } ? GateRule.WrongName : GateRule.NameNotGiven, each));

    private static IEnumerable<GateFinding> HandedOn(GateInput input)
    {
        var sentences = Clauses().Split(input.Text).Select(each => each.Trim()).Where(each => each.Length > 0 && !Courtesy().IsMatch(each)).ToList();
        var rest = sentences.Where(each => !HandOn().IsMatch(each)).Sum(each => each.Count(char.IsLetterOrDigit));
        if (rest < ShortestSubstance && sentences.Exists(each => HandOn().IsMatch(each))) yield return new(GateRule.OnlyHandedOn);
    }

    private static IEnumerable<GateFinding> Content(GateInput input)
    {
        var said = SharedWords.Of(input.Text);
        if (!said.Overlaps(SharedWords.Of(input.Matter))) return [new(GateRule.NotRelevant)];
        return AskedPoints.Of(input.Matter)
            .Where(point => SharedWords.Of(point) is { Count: > 0 } asked && !said.Overlaps(asked))
            .Select(point => new GateFinding(GateRule.NotComplete, point.Excerpt()));
    }

    /// <summary>What is not done, is turned down or belongs elsewhere is understood only with its ground, or with where to go.</summary>
    private static IEnumerable<GateFinding> Explained(GateInput input)
    {
        if (input.Result is ResultCode.Limited or ResultCode.NotAdopted && !Ground().IsMatch(input.Text)) yield return new(GateRule.NotExplained);
        if (input.Result is ResultCode.NotOurs && !Ground().IsMatch(input.Text) && !WayOn().IsMatch(input.Text)) yield return new(GateRule.NotExplained);
    }

    private static IEnumerable<GateFinding> Time(GateInput input)
    {
        if (input.Due is { } due && due < input.Today) yield return new(GateRule.Late, due.Written());
    }

    [GeneratedRegex(@"\{[^{}\s]{1,12}\}|｛[^｛｝\s]{1,12}｝|（请写明[^）]*）|[XＸ×]{2,}|_{3,}")]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?<!\d)20\d{6}[-—–]?\d{4,7}[-—–]?\d(?!\d)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?:^|[\s，。！：:,、]|尊敬的|敬爱的)(?<name>[\u4e00-\u9fa5][\u4e00-\u9fa5＊*某]{0,2}?)(?:先生|女士|同志|老师傅|大爷|大妈|阿姨)[：:，,！!您你]")]
    private static partial Regex Salutation();

    [GeneratedRegex("^(?:群众|居民|市民|村民|选民|网民|网友|业主|代表|朋友|来信|来电|来访|反映|各位|这位|该|本人|广大|老)")]
    private static partial Regex Anybody();

    [GeneratedRegex(@"[。！？；;!?\n，,]")]
    private static partial Regex Clauses();

    [GeneratedRegex(@"^(?:您好|你好|尊敬的.{0,8}|.{0,6}(?:感谢|谢谢).{0,16}|.{0,8}(?:收悉|已收到|收到了?)|此复|特此(?:回复|答复|告知)|祝.{0,10}|请(?:您)?(?:放心|谅解|知悉|耐心等待|等待.{0,8})|.{0,12}编号.{0,22}|敬请谅解|再见)$")]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"转(?:办|交|送|至|给|达|请|到|由|往)|交办|移交|移送|批转|交由|转.{0,20}(?:办理|处理|核实|阅处)")]
    private static partial Regex HandOn();

    [GeneratedRegex(@"《[^》]{2,}》|第[一二三四五六七八九十百零\d]+条|(?:依据|根据|按照|依照|按(?=.{0,12}(?:规定|标准|要求|办法|政策)))|因为|由于|原因是?|受.{0,12}(?:限制|影响|条件)")]
    private static partial Regex Ground();

    [GeneratedRegex(@"(?:请|可以?|建议)(?:您)?(?:直接)?(?:到|向|联系|拨打|咨询|找|登录|通过)|电话|热线|\d{3,4}-?\d{7,8}|12345|(?<!\d)1\d{4}(?!\d)")]
    private static partial Regex WayOn();
}
