namespace ChatAssistant.Web.Tests.Exports;

/// <param name="Formula">What it calculates; null when it calculates nothing.</param>
/// <param name="Text">What it shows.</param>
internal sealed record OpenedCell(string? Formula, string Text);
