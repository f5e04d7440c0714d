using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Staff;

public sealed class RequiredSecondFactorTests
{
    [Fact]
    public async Task Where_the_office_asks_for_it_nobody_gets_past_enrolling()
    {
        await using var service = await RunningService.StartAsync("--Staff:RequireSecondFactor=true");
        var staff = await new Office(service).SignInAsync("王芳", StaffRights.First);

        foreach (var path in new[] { "/staff", "/staff/accounts", "/staff/units" })
            Assert.Equal("/staff/second-factor", (await staff.GetAsync(path)).Location);
        Assert.Contains("密钥", (await staff.GetAsync("/staff/second-factor")).Text, StringComparison.Ordinal);
    }
}
