namespace ChatAssistant.Web.Cases.Desk;

/// <summary>Who is behind a case, in the words they gave. It is shown once and never kept.</summary>
public sealed record Identity(string? Name, string? Contact, string? Matter);
