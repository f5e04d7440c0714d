using ChatAssistant.Cases.Routing;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>A row of a routing file as it was understood.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Written">Its topic and place as written, for who looks at a row that is wrong.</param>
/// <param name="Entry">What it says; null when that cannot be told.</param>
/// <param name="Before">The units that the table gives for it now; null when it has no such entry.</param>
/// <param name="Errors">What is wrong with it, in words for people; empty when nothing is.</param>
public sealed record RoutingLine(int Line, string Written, RoutingEntry? Entry, string? Before, IReadOnlyList<string> Errors)
{
    public bool IsRight => Entry is not null && Errors is [];

    /// <summary>The table says the same already.</summary>
    public bool IsSame => IsRight && Before == Entry!.UnitsText();

    /// <summary>What taking it in would do, or why it is not taken in.</summary>
    public string Verdict => !IsRight ? string.Join('；', Errors)
        : IsSame ? PageTexts.SettingsSame
        : Before is null ? PageTexts.SettingsNew
        : string.Format(null, PageTexts.RoutingInsteadOf, Before);
}
