using System.Text.RegularExpressions;
using ChatAssistant.Bot.Intake;

namespace ChatAssistant.Bot.MyData;

/// <summary>Tells requests about what is kept of a person here from questions about the law, and from complaints about others.</summary>
internal static partial class MyDataWords
{
    private const int LongestWish = 40;

    public static MyDataWish? WishIn(string text) =>
        text.Length > LongestWish || Elsewhere().IsMatch(text) ? null
        : Delete().IsMatch(text) ? MyDataWish.Delete
        : Copy().IsMatch(text) ? MyDataWish.Copy
        : Correct().IsMatch(text) ? MyDataWish.Correct
        : View().IsMatch(text) ? MyDataWish.View
        : null;

    /// <summary>What is to stand there from now on; empty when the message does not say.</summary>
    public static Correction CorrectionIn(string text) => new(PeopleWords.ContactIn(text), NameValue().Match(text) is { Success: true } named ? named.Groups["name"].Value : null);

    /// <summary>Whether a request to correct is about the name and not about how to reach the person.</summary>
    public static bool IsAboutName(string text) => AboutName().IsMatch(text);

    /// <summary>A message that is nothing but a name.</summary>
    public static string? BareName(string text) => OnlyName().Match(text) is { Success: true } named ? named.Groups["name"].Value : null;

    public static bool IsYes(string text) => Yes().IsMatch(text) && !IsNo(text);

    public static bool IsNo(string text) => No().IsMatch(text);

    [GeneratedRegex("(删除|删掉|删了|清除|清空|注销|抹掉|销毁|删)(掉|了|一下)?(你们?|系统|这里)?(存|保存|留|记)?(下来)?(的|着)?(关于)?我(本人)?(的)?(全部|所有|个人|一切|在这里的)*(的)?(信息|资料|数据|记录|隐私|聊天记录|对话|账号)|(把|将)?(关于)?我(的)?(全部|所有|个人|一切)*(的)?(信息|资料|数据|记录|聊天记录|对话|账号)(都|全部|全)?(给我)?(删|清除|清空|注销|抹)|^(我)?(要|想)?(撤回|收回|撤销|取消)(我)?的?(对)?(处理|使用|保存)?(个人)?(信息)?的?(同意|授权)[吧了。]*$|不(想|要|同意|愿意?)(再)?(让|叫)?你们(再)?(存|保存|留|收集)(着)?我的?(个人)?(信息|资料|数据|聊天记录)")]
    private static partial Regex Delete();

    [GeneratedRegex("(导出|下载|复制|拷贝|打包|要一份)(一份)?(你们?(存|保存)的)?(关于)?我(的)?(全部|所有|个人)*(的)?(信息|资料|数据|记录)|我(的)?(全部|所有|个人)*(信息|资料|数据|记录)(都|全部)?(导出|下载|复制|拷贝|发给我|给我一份)")]
    private static partial Regex Copy();

    [GeneratedRegex("^(我)?(想|要|请|请帮我|帮我|麻烦)*(更正|修改|改正|变更|更改|更新|改|换)(一下|下)?(我)?(登记|留)?的?(联系)?(电话|手机号?码?|号码|联系方式|姓名|名字|邮箱|个人信息)|^我的?(联系)?(电话|手机号?码?|号码|联系方式|姓名|名字|邮箱)(号)?(写|填|登记|留|记)?(错|换|改|变)了|^我(刚)?换(了)?(电话|手机号?码?|号码|号)了?")]
    private static partial Regex Correct();

    [GeneratedRegex("^(我)?(想|要|请|帮我|麻烦)*(看|查|查看|看看|查询|查一下|看一下|查查|了解|知道)?(一下|下)?(你们?)?(这里|系统)?(存|保存|登记|留)?(的|着|了)?(关于)?我(的|自己的)(个人)?(信息|资料|数据|档案)(有哪些|有什么|是什么)?[吧了呢吗。?？!！]*$|(存|保存|留存|保留|收集|记录|掌握|留|记)(了|着|有|下)*(关于)?我(们)?(的)?(什么|哪些|啥|多少)(个人)?(信息|资料|数据|东西|内容)?|有(关于)?我的(什么|哪些)(个人)?(信息|资料|数据)")]
    private static partial Regex View();

    // 公安局怎么删除我的记录 is a question of law or a matter.
    [GeneratedRegex("公司|平台|网站|单位|学校|银行|公安|派出所|法院|医院|app|APP|淘宝|抖音|快手|他们|别人|物业|中介|泄露|倒卖|贩卖|法律|规定|第.{1,4}条|犯罪|违法|征信")]
    private static partial Regex Elsewhere();

    [GeneratedRegex("(姓名|名字|我)(更正|改|换|应该|应|写)?(成|为|是|叫)(?<name>[\\u4e00-\\u9fa5·]{2,6}?)[。.!！]?$|(姓名|名字)[:： ]+(?<name>[\\u4e00-\\u9fa5·]{2,6})")]
    private static partial Regex NameValue();

    [GeneratedRegex("姓名|名字")]
    private static partial Regex AboutName();

    [GeneratedRegex("^(我)?(叫|是|改成|改为|应该是|应为)?(?<name>[\\u4e00-\\u9fa5·]{2,6})[。.]?$")]
    private static partial Regex OnlyName();

    [GeneratedRegex("^(我)?(确认|确定|是|对|好|同意|可以)|^(?i:confirm|yes)\\b|^删(除|掉|了)?[吧了]*$")]
    private static partial Regex Yes();

    [GeneratedRegex("不删|别删|先不|不用|不要|算了|保留|^不|再想想")]
    private static partial Regex No();
}
