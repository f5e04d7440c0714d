namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Yes and no in Chinese and English. Only a whole first clause counts: 是不是 is no yes.
/// </summary>
internal static class YesOrNo
{
    private static readonly char[] Pauses = [' ', ',', '.', '!', '?', ';', '、', '。', ':', '~'];
    private static readonly char[] Particles = ['的', '吧', '啊', '呢', '呀', '了', '哦', '嘛', '哈', '滴'];

    private static readonly HashSet<string> Yes =
    [
        "是", "对", "好", "行", "可以", "确认", "确定", "同意", "没错", "没问题", "嗯", "要", "需要", "愿意", "当然", "正确", "好呀", "是这样",
        "yes", "y", "yeah", "yep", "yup", "sure", "ok", "okay", "true", "correct", "right",
    ];

    private static readonly HashSet<string> No =
    [
        "不", "否", "不是", "不对", "不好", "不行", "不可以", "不要", "不用", "不需要", "不同意", "不愿意", "不确认", "不确定",
        "取消", "算", "没有", "错", "不正确", "no", "n", "nope", "nah", "not", "false", "cancel",
    ];

    public static bool? Read(string text)
    {
        var clause = Choices.Utterance.Normalize(text).Split(Pauses, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        if (clause is null) return null;

        var word = clause.TrimEnd(Particles);
        if (Yes.Contains(word)) return true;

        return No.Contains(word) ? false : null;
    }
}
