namespace ChatAssistant.Cases.Sealing;

/// <summary>What words of a case are sealed for.</summary>
public static class CaseWords
{
    public const string Matter = "Cases.Original";
    public const string Name = "Cases.Name";
    public const string Contact = "Cases.Contact";
    public const string Supplement = "Supplements.Words";
    public const string RatingReason = "Ratings.Reason";
    public const string WithdrawalReason = "Cases.WithdrawalReason";
}
