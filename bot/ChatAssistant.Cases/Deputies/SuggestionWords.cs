namespace ChatAssistant.Cases.Deputies;

/// <summary>The three parts a deputy's suggestion has.</summary>
/// <param name="Title">标题.</param>
/// <param name="Grounds">事由: what is the matter.</param>
/// <param name="Proposal">具体建议: what is to be done.</param>
public sealed record SuggestionWords(string Title, string Grounds, string Proposal);
