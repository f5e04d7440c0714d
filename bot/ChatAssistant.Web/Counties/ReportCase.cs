using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Counties;

/// <summary>How the case stands that was made of a report.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Answers">What was answered formally, oldest first: there is no chat it would go to.</param>
/// <param name="IsOpenToReader">Whether whoever reads the report may open the case.</param>
public sealed record ReportCase(CaseNumber Number, CaseState State, IReadOnlyList<Reply> Answers, bool IsOpenToReader);
