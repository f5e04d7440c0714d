using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Demo;

/// <summary>What demonstration cases are answered: words that say what their result says.</summary>
internal static class DemoAnswers
{
    private static readonly string[] Told = ["经核实，您问的事项按现行规定可以办理，带身份证到办事大厅即可。", "您问的情况已经核实，办理窗口周一到周五都有人值守。"];

    private static readonly string[] OnTheWay = ["您反映的情况已经收到，正在核实。", "已转相关科室研究，有进展再告诉您。", "已到现场查看，正在商量办法。"];

    private static readonly string[] Solved = ["经核实，您反映的情况属实，已经处理好，请您查看。", "已到现场维修完毕，问题已经解决。", "感谢您的建议，已经采纳并照此办理。"];

    private static readonly string[] Planned = ["已纳入今年的计划，正在办理手续。", "已列入计划，按期安排人员处理。"];

    private static readonly string[] Limited = ["经研究，受条件所限暂时不能办理，原因已当面说明。", "资金还没有着落，眼下不能动工，条件具备后再办。"];

    private static readonly string[] Noted = ["感谢您的建议，已转相关科室，留作今后工作的参考。"];

    private static readonly string[] NotAdopted = ["经研究，按现行规定不能采纳这项建议，原因已当面说明。"];

    private static readonly string[] NotOurs = ["经核实，此事不属于本单位的职权范围，请向主管部门提出。"];

    /// <param name="lane">An inquiry's answer is its result; anything else without one is told on the way.</param>
    /// <param name="outcome">How the matter ended; null for what names no result.</param>
    public static IReadOnlyList<string> For(Lane lane, Outcome? outcome) => outcome?.Code switch
    {
        null => lane is Lane.Inquiry ? Told : OnTheWay,
        ResultCode.Solved => Solved,
        ResultCode.Planned => Planned,
        ResultCode.Limited => Limited,
        ResultCode.Noted => Noted,
        ResultCode.NotAdopted => NotAdopted,
        ResultCode.NotOurs => NotOurs,
        var other => throw new ArgumentOutOfRangeException(nameof(outcome), other, null),
    };
}
