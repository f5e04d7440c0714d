using ChatAssistant.Cases.Deadlines.Reminders;
using ChatAssistant.Cases.Supervising;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Cases;

internal static class FollowUpConventions
{
    /// <summary>Kept as words, so that the store can be read and a new word moves no other.</summary>
    public static void KeepFollowUps(this ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Rung>().HaveConversion<string>();
        conventions.Properties<SupervisionLevel>().HaveConversion<string>();
        conventions.Properties<SupervisionTargetKind>().HaveConversion<string>();
    }
}
