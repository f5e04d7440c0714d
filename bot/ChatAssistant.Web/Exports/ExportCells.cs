using System.Globalization;
using ChatAssistant.Cases;
using ChatAssistant.Cases.PersonalData;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Exports;

/// <summary>
/// A case as a line of a table. Words are covered once more on their way out, also where the person had let their name be shown: a file
/// goes where the console's sight does not reach.
/// </summary>
internal static class ExportCells
{
    public static IReadOnlyList<string> Head { get; } =
    [
        "编号", "类型", "状态", "县区", "地点", "类别", "来源", "内容", "附议人数", "并入", "并案件数", "承办单位", "提交时间", "应办期限",
        "是否超期", "是否督办", "答复时间", "办理结果", "答复内容", "联系情况", "解决情况", "满意情况", "评价理由",
    ];

    public static IReadOnlyList<string> Of(ExportRow row, DateOnly today) =>
    [
        row.Number.ToString(), row.Lane.Text(), row.State.Text(), row.County ?? "", Covered(row.Area), row.Category ?? "", WordOf("Source", row.Source),
        Covered(row.Text), Figure(row.Supporters), row.MergedInto?.ToString() ?? "", Figure(row.MemberCount), string.Join('、', row.Units),
        row.CreatedAt.BeijingText(), row.Due is { } due ? Day(due) : "",
        YesNo(row.State.IsWaitingForUs() && row.Due < today), YesNo(row.IsSupervised),
        row.RepliedAt?.BeijingText() ?? "", row.Result?.Text() ?? "", Covered(row.ReplyText ?? ""),
        row.Rating?.Contacted is { } contacted ? YesNo(contacted) : "", WordOf("Solved", row.Rating?.Solved), WordOf("Satisfied", row.Rating?.Satisfied), Covered(row.Rating?.Reason ?? ""),
    ];

    private static string Covered(string text) => MaskedText.Of(text).Text;

    private static string YesNo(bool value) => value ? "是" : "否";

    private static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string WordOf<T>(string kind, T? value) =>
        value is null ? "" : PageTexts.ResourceManager.GetString($"{kind}{value}", PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no {kind}{value}.");
}
