using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Cases.Replies.Templates;

/// <summary>What somebody makes of a template.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Text">Its words.</param>
/// <param name="Lane">Only for this lane.</param>
/// <param name="State">Only where the case stands so.</param>
/// <param name="Result">The result it goes with.</param>
/// <param name="IsActive">Whether it is offered.</param>
public sealed record TemplateWords(string Title, string Text, Lane? Lane, CaseState? State, ResultCode? Result, bool IsActive);
