namespace ChatAssistant.Bot.AfterFiling;

/// <summary>A matter that somebody wants to take back.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Words">What they said, which may hold the reason.</param>
public sealed record WithdrawDraft(string Number, string Words);
