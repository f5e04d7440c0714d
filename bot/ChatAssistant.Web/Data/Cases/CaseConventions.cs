using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Cases.Sealing;
using ChatAssistant.Web.Counties;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Cases;

internal static class CaseConventions
{
    /// <summary>The domain's words are kept as words, so that the store can be read and a new word moves no other.</summary>
    public static void KeepCases(this ModelConfigurationBuilder conventions)
    {
        conventions.Properties<CaseNumber>().HaveConversion<NumberText>();
        conventions.Properties<SealedText>().HaveConversion<SealedBytes>();
        conventions.Properties<Lane>().HaveConversion<string>();
        conventions.Properties<CaseState>().HaveConversion<string>();
        conventions.Properties<ActorKind>().HaveConversion<string>();
        conventions.Properties<DisplayMode>().HaveConversion<string>();
        conventions.Properties<CaseSource>().HaveConversion<string>();
        conventions.Properties<ResultCode>().HaveConversion<string>();
        conventions.Properties<DeadlineKind>().HaveConversion<string>();
        conventions.Properties<SolvedAnswer>().HaveConversion<string>();
        conventions.Properties<SatisfiedAnswer>().HaveConversion<string>();
        conventions.Properties<DeputyLevel>().HaveConversion<string>();
        conventions.Properties<ConstituentConsent>().HaveConversion<string>();
        conventions.Properties<SuggestionState>().HaveConversion<string>();
        conventions.Properties<CommitmentOutcome>().HaveConversion<string>();
        conventions.Properties<ReportKind>().HaveConversion<string>();
    }
}
