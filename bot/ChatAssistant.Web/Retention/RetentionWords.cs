using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Retention;

/// <summary>What people read about retention.</summary>
public static class RetentionWords
{
    /// <summary>Why the service runs it by itself.</summary>
    public static string OfTheNight => PageTexts.RetentionOfTheNight;

    public static string Text(this RetentionKind kind) =>
        PageTexts.ResourceManager.GetString($"Retention{kind}", PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no Retention{kind}.");

    /// <summary>What a run came to, as a sentence: 归档事项3件、对话消息120条.</summary>
    public static string Text(this RetentionSum sum) =>
        sum.IsNothing ? PageTexts.RetentionNothing : string.Join("、", sum.Counts.OrderBy(each => each.Key).Select(each => $"{each.Key.Text()}{each.Value}"));

    /// <summary>The same, as the audit log has it; what it has that is none of ours is shown as it is.</summary>
    public static string TextOf(string written) => string.Join("、", written.Split(RetentionSum.Between).Select(PartOf));

    private static string PartOf(string part) => part switch
    {
        RetentionSum.Nothing => PageTexts.RetentionNothing,
        RetentionSum.BrokeOff => PageTexts.RetentionBrokeOff,
        _ when part.Split(": ") is [var name, var count] && Enum.TryParse<RetentionKind>(name, out var kind) && Enum.IsDefined(kind) => $"{kind.Text()}{count}",
        _ => part,
    };
}
