using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Cases.Bulk;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Cases.Listing;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Cases;

/// <summary>What staff read for a case's states and times.</summary>
internal static class CaseWords
{
    private const int ExcerptLength = 60;

    public static string Text(this CaseState state) => Word($"State{state}");

    public static string Text(this OutboxState delivery) => delivery switch
    {
        OutboxState.Queued => PageTexts.DeliveryWaiting,
        OutboxState.Delivered => PageTexts.DeliveryDone,
        OutboxState.Dead => PageTexts.DeliveryFailed,
        OutboxState.WindowExpired => PageTexts.DeliveryOnceTheyWrite,
        _ => throw new ArgumentOutOfRangeException(nameof(delivery), delivery, null),
    };

    /// <summary>What it means, and what staff can do, where a message has not arrived.</summary>
    public static string Meaning(this OutboxState delivery) => Word($"DeliveryMeans{delivery}");

    public static string Text(this Lane lane) => Word($"Lane{lane}");

    public static string Text(this CaseSource source) => Word($"Source{source}");

    public static string Text(this SatisfiedAnswer answer) => Word($"Satisfied{answer}");

    public static string Text(this CaseOrder order) => Word($"Order{order}");

    public static string Text(this BulkAct act) => Word($"Bulk{act}");

    /// <summary>What has to be said with it.</summary>
    public static string ValueText(this BulkAct act) => Word($"BulkValue{act}");

    /// <summary>A step of a case's life, told by who took it.</summary>
    public static string Text(this CaseEvent step) => string.Format(null, step is { Action: CaseActions.Filed, By: ActorKind.Reviewer } ? PageTexts.EventFiledByStaff : Word($"Event{PascalCase(step.Action)}"), step.Actor);

    /// <summary>Whose matter it is, as far as anybody sees without giving a reason: masked, or not at all.</summary>
    public static string PersonText(this Case found) => found.Display is DisplayMode.Anonymous
        ? PageTexts.PersonAnonymous
        : string.Join('　', new[] { found.Name?.Masked, found.Contact?.Masked }.OfType<string>().DefaultIfEmpty(PageTexts.NotGiven));

    public static string Text(this ResultCode code) => $"{code.Letter()} {code.PlainText()}";

    /// <summary>For people outside the house, to whom its letters say nothing.</summary>
    public static string PlainText(this ResultCode code) => Word($"Result{code}");

    public static string Text(this NotAcceptedGround ground) => Word($"Ground{ground}");

    public static string Text(this DecisionKind kind) => Word($"Decision{kind}");

    public static string BeijingText(this DateTimeOffset instant) => $"{BeijingTime.Local(instant):yyyy-MM-dd HH:mm}";

    public static string BeijingDay(this DateTimeOffset instant) => $"{BeijingTime.DayOf(instant):yyyy-MM-dd}";

    /// <summary>A word that stands in the texts under the name the domain gives it.</summary>
    private static string Word(string name) =>
        PageTexts.ResourceManager.GetString(name, PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no {name}.");

    private static string PascalCase(string action) => string.Concat(action.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public static string Excerpt(this string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= ExcerptLength) return line;
        var end = char.IsHighSurrogate(line[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return line[..end] + "…";
    }
}
