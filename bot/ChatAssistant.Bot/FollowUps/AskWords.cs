using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>Words that ask something of a subject without naming one: 罚多少钱, 谁来管, 多久.</summary>
internal static partial class AskWords
{
    /// <summary>What a text speaks of: its letters without words that ask, point or fill.</summary>
    public static string Content(string text) => NoLetters().Replace(Fillers().Replace(Any().Replace(text, " "), ""), "");

    /// <summary>A question without its asking words: 在网上造谣犯法不 → 在网上造谣.</summary>
    public static string SubjectOf(string question)
    {
        var subject = Loose().Replace(Phrases().Replace(question, " "), "").Trim(' ', '，', ',', '。', '；');
        return Content(subject).Length > 0 ? subject : question;
    }

    public static bool AsksPenalty(string text) => Penalty().IsMatch(text);

    /// <summary>Whether a figure is wanted: money, or how many times the worth.</summary>
    public static bool AsksAmount(string text) => Amount().IsMatch(text);

    public static bool HasPronoun(string text) => Pronoun().IsMatch(text);

    [GeneratedRegex($"{PenaltyWords}|{WhoWords}|{SpanWords}|{MoneyWords}|{WhyWords}|{HowWords}")]
    public static partial Regex Any();

    private const string PenaltyWords = "(?:要|会|得|能|该|被|怎么|咋|如何|最[多高少低])?(?:处?罚(?:多少钱?|几[百千万]块?钱?|款|钱)?|坐牢|蹲(?:监狱|大牢)|坐监狱|判刑|判(?:几年|多久)|判|拘留|关几[天年]|抓起来|犯法|犯罪|违法|追究|法律责任|刑事责任|责任|担责|吊销|后果|上限|下限)";
    private const string WhoWords = "归?谁(?:来)?(?:管|负责|决定|定|批准|批|查|发布|公布|宣布|组织|处理|执行|出|掏|说了算)?|(?:归|由|是)?(?:哪个|哪些|什么|啥|哪)(?:部门|单位|机关|地方)(?:来)?(?:管|负责|定|批|查)?|归?哪(?:儿|里|级|家)?(?:管)?|(?:找|向|跟|给|去)(?:谁|哪(?:儿|里|个)?)(?:说|报|告|反映|举报|投诉)?|举报|投诉|负责";
    private const string SpanWords = "多久|多长时间|多少(?:天|日|小时)|几(?:天|日|个?小时|个?月|年)|什么时候|啥时候|何时|几时|期限|时限|限期|多快";
    private const string MoneyWords = "(?:给|补|赔|交|收|花|要)?多少(?:钱|倍)?|几倍|(?:给|补|赔|交|收|花|掏)钱|免费|收费|补偿|赔偿|补贴|补助|报销|钱";
    private const string WhyWords = "为什么|为啥|为何|凭(?:什么|啥)|(?:有)?(?:什么|啥)?(?:依据|根据|规定)";
    private const string HowWords = "怎么(?:办|做|弄|处理|申请|报|规定|说|写|样|算|走|回事|个)?|咋(?:办|整|弄|处理|规定|说|写|样|算|个)?|如何(?:办|做|处理|规定|申请)?|行不行|可不可以|能不能|要不要|用不用|该不该|算不算|什么意思|啥意思|什么|啥|哪些|哪|几|多大";

    [GeneratedRegex("多少(?:钱|倍)?|几倍|几[百千万]块?|最[多高少低]|[上下]限")]
    private static partial Regex Amount();

    [GeneratedRegex(PenaltyWords)]
    private static partial Regex Penalty();

    // Asking phrases only: 管 or 负责 alone may be what the question is about.
    [GeneratedRegex("(?:会|要|得|能|该|现在)?(?:怎么|咋|如何)(?:处?罚|处理|办|规定|判|管|算|说|写|做|样)?|(?:会|要|得|被)?罚(?:多少钱?|几[百千万]块?钱?)|(?:是不是|算不算|会不会|能不能|可不可以|要不要|用不用|该不该)|(?:会|算|是|要|得)?(?:犯法|违法|坐牢|判刑|犯罪)[不吗没]|归?谁(?:来)?(?:管|负责)|归?哪个(?:部门|单位)(?:管|负责)?|多久|多长时间|几天|多少钱|什么时候|啥时候|为什么|为啥|什么责任|啥责任|什么|啥|[吗呢么?？]|行不行")]
    private static partial Regex Phrases();

    [GeneratedRegex("(?:会|要|得|的|是)+\\s*$|\\s+")]
    private static partial Regex Loose();

    [GeneratedRegex("这种情况|那种情况|这样的话?|那样的话?|这么|那么|这种事|那种事|这个|那个|这些|那些|这事|那事|这条|那条|这|那|它|上面|刚才|前面|上述|里面|其中|说的|讲的|提到的|有没有|应该|应当|需要|可以|具体|到底|究竟|大概|一般|如果|要是|假如|万一|我们|咱们|你们|他们|人家|一下|来着|的话|[的了是要会得能该有来去就还又也都被给跟我你您他她咱话里上中呢吗嘛么啊呀吧不没个]")]
    private static partial Regex Fillers();

    [GeneratedRegex("[^\\p{L}\\p{N}]")]
    private static partial Regex NoLetters();

    [GeneratedRegex("它|这种(?:情况|事|行为)|那种(?:情况|事|行为)|这样(?!的人)|这事|那事|上面(?:说|讲|提)|刚才(?:说|讲|提|那)|上述|前面(?:说|讲|提|那)|(?:这|那|该|此)(?:条|一条|部法|个法|部分|项|款|份?通知|个通知|份?决议|个决议|个规定|部条例)|(?:这|那)个(?=要|会|得|能|该|怎|咋|罚|是|归|谁|有|算|还|到底|钱|期限|时间|部门|办|$)")]
    private static partial Regex Pronoun();
}
