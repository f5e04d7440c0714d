using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Staff.Units;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Staff;

internal static class StaffConventions
{
    /// <summary>Kept as words, so that the store can be read and a new word moves no other.</summary>
    public static void KeepStaff(this ModelConfigurationBuilder conventions)
    {
        conventions.Properties<StaffRoles>().HaveConversion<string>();
        conventions.Properties<Permissions>().HaveConversion<string>();
        conventions.Properties<UnitKind>().HaveConversion<string>();
        conventions.Properties<DecisionKind>().HaveConversion<string>();
        conventions.Properties<NotAcceptedGround>().HaveConversion<string>();
    }
}
