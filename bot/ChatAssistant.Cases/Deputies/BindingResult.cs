namespace ChatAssistant.Cases.Deputies;

/// <summary>A binding, or why there is none.</summary>
public sealed record BindingResult(DeputyBinding? Binding, BindingRefusal? Refusal);
