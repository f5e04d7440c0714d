using System.Text.RegularExpressions;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>What leans on the subject of the last question: 那罚多少钱, 要坐牢吗, 那要是公司发的呢, 这条管不管个人.</summary>
internal sealed partial class TopicFollowUps(Sources sources)
{
    /// <summary>In characters without asking words. Who says more has mostly said the subject too.</summary>
    private const int LongestNew = 8, LongestCondition = 18, LongestDoubtful = 4, ShortestAlone = 2;

    private enum Leaning
    {
        None,
        Doubtful,
        Sure,
    }

    public FollowUp? Of(Saying said, QuestionTurn before)
    {
        var leaning = LeaningOf(said, before);
        if (leaning is Leaning.None || before.Place is not { } place) return null;
        if (ThisPlace().IsMatch(said.Core) && !AskWords.AsksPenalty(said.Core) && sources.Whole(place) is { } passage)
        {
            var here = sources.NameOf(place) + passage.Label;
            return new([new(here, before.Day, place)], ThisPlace().Replace(said.Core, here)) { Subject = before.Subject };
        }

        var added = Pointing().Replace(said.Core, "").Trim('，', ',', ' ');
        var meant = said.Asks ? $"{before.Subject}，{added}" : $"{before.Meant}，{added}";
        var subject = said.Asks ? before.Subject : $"{before.Subject}，{added}";
        return new(Asking(meant, before), meant)
        {
            Subject = subject,
            IsDoubtful = leaning is Leaning.Doubtful,
            WantsFigure = AskWords.AsksAmount(said.Asks ? added : meant),
        };
    }

    /// <summary>Whether a message says nothing by itself, so that without an earlier question it can only be asked back.</summary>
    public static bool SaysNothingAlone(Saying said) =>
        said.Core.Length > 0 && AskWords.Content(said.Core).Length == 0 && AskWords.Any().IsMatch(said.Core) && !OfReporting().IsMatch(said.Core);

    /// <summary>In the document spoken of first, then in the others that the answer cited. A notice threatens nobody: who asks for a penalty asks the laws.</summary>
    private List<Question> Asking(string meant, QuestionTurn before)
    {
        var named = sources.NamedIn(meant).Select(naming => naming.Id).ToHashSet();
        var penalty = AskWords.AsksPenalty(meant);
        var questions = before.Cited.Select(Address.Parse).OfType<Address>()
            .Where(place => !penalty || place.Effective is not null)
            .DistinctBy(place => place.Document)
            .Select((place, order) => new Question(named.Contains(place.Document) ? meant : sources.NameOf(place) + meant, order == 0 ? before.Day : null));
        return penalty ? [.. questions, new(sources.Unnamed(meant), before.Day)] : [.. questions];
    }

    private Leaning LeaningOf(Saying said, QuestionTurn before)
    {
        if (said.Core.Length == 0 || Requests().IsMatch(said.Core) || sources.IsNamedIn(said.Core)) return Leaning.None;
        var content = AskWords.Content(said.Core);
        var points = AskWords.HasPronoun(said.Core);
        if (content.Length == 0) return said.Asks || points ? Leaning.Sure : Leaning.None;
        if (said.IsCondition && !AskWords.Any().IsMatch(said.Core)) return content.Length <= LongestCondition && Follows(said) ? Leaning.Sure : Leaning.None;
        if (content.Length > LongestNew || Elsewhere().IsMatch(content)) return Leaning.None;
        if (points) return Leaning.Sure;
        return AskWords.Any().IsMatch(said.Core) || IsThere().IsMatch(said.Core) ? OfAsking(said, content, before) : OfNaming(said);
    }

    /// <summary>罚多少 of a new subject: sure where the subject only says who, doubtful where it may be all that is asked about.</summary>
    private static Leaning OfAsking(Saying said, string content, QuestionTurn before)
    {
        if (content.Length < ShortestAlone || (content.Length <= ShortestAlone && IsThere().IsMatch(said.Core))) return Leaning.Sure;
        if (Persons().Replace(content, "").Length == 0) return said.HasThen || AskWords.AsksPenalty(said.Core) ? Leaning.Sure : Leaning.None;
        if (!said.HasThen) return Leaning.None;
        if (Supposed().IsMatch(said.Core)) return Leaning.Sure;
        return content.Length <= LongestDoubtful && before.Meant.Contains(content, StringComparison.Ordinal) ? Leaning.Sure
            : content.Length <= LongestDoubtful ? Leaning.Doubtful
            : Leaning.None;
    }

    /// <summary>A subject and nothing asked of it: 学生呢, 那农村的呢.</summary>
    private static Leaning OfNaming(Saying said) =>
        said.HasWhatAbout ? Leaning.Sure
        : said.HasThen && said.Asks ? Leaning.Doubtful
        : Leaning.None;

    private static bool Follows(Saying said) => said.HasThen || said.HasWhatAbout || said.Asks || said.Core.Length <= LongestNew;

    [GeneratedRegex("^(?:我要|我想)?(?:举报|投诉|反映|登记|提交|提建议|建议)[一下吧]*$|^(?:谢|好|行|没事|不用|算了)|撤|提交|交$|登记|办[到得]|进度|编号|匿名|姓名|电话")]
    private static partial Regex Requests();

    /// <summary>有奖励吗: of what, only the last question says.</summary>
    [GeneratedRegex("^(?:还|也)?有(?:没有?)?.{1,3}(?:没有?)?$")]
    private static partial Regex IsThere();

    /// <summary>How to report something is asked as a whole.</summary>
    [GeneratedRegex("举报|投诉")]
    private static partial Regex OfReporting();

    [GeneratedRegex("(?:了|的话)[,，]?(?:又|还|会|要|该)?(?:咋|怎么|如何|谁|罚|算|找)")]
    private static partial Regex Supposed();

    [GeneratedRegex("(?:这|那|该|此)(?:一)?(?:条|款|项|部分)(?:法律?|规定)?")]
    private static partial Regex ThisPlace();

    [GeneratedRegex("这种(?:情况|事|行为)|那种(?:情况|事|行为)|(?:上面|刚才|前面)(?:说|讲|提到?)的(?:那个|那些|这个)?|上述|(?:这|那|该|此)(?:条|部法律?|个法|部条例|份?通知|个通知|份?决议|个决议|个规定|个|事)|它(?=要|会|得|是|归|有|管|怎|什|啥)|^呢|呢(?=[,，])")]
    private static partial Regex Pointing();

    [GeneratedRegex("公司|企业|单位|个人|本人|商家|商户|店家|店铺|饭店|餐馆|网店|平台|学校|医院|医生|护士|物业|村委会?|居委会?|村里|乡里|镇上|社区|政府|官员|领导|干部|代表|群众|老百姓|老师|学生|孩子|娃娃?|家长|老人|外地人|外国人|负责人|管事|当官")]
    private static partial Regex Persons();

    // Places of which nothing is held: what another place says must not be given for theirs.
    [GeneratedRegex("北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|兰州|天水|庆阳|定西|陇南|白银|武威|张掖|酒泉|嘉峪关|金昌|临夏|太原|大同|阳泉|长治|晋城|晋中|运城|忻州|临汾|吕梁|西安|武汉|广州|深圳|成都|宝鸡|固原")]
    private static partial Regex Elsewhere();
}
