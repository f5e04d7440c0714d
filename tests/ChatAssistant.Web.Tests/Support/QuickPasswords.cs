using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>
/// Hosts of tests stretch passwords only a little: hundreds of sign-ins would otherwise spend minutes on it. It goes past the settings, whose
/// smallest number stays what it is; PasswordRoundsTests look at the service as it ships.
/// </summary>
internal static class QuickPasswords
{
    private const int Rounds = 1000;

    public static IServiceCollection AddQuickPasswords(this IServiceCollection services) =>
        services.PostConfigure<PasswordHasherOptions>(hasher => hasher.IterationCount = Rounds);
}
