using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Staff;

public sealed class PasswordCheckTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync(quickPasswords: false);
        await _host.SignInAsync();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Of_wrong_passwords_typed_at_one_moment_none_goes_uncounted()
    {
        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(at => TryAsync($"猜第{at}次的密码")));

        Assert.DoesNotContain(true, tries);
        Assert.Equal(4, await _host.InScopeAsync<AssistantDbContext, int>(database => database.Users.Select(user => user.AccessFailedCount).SingleAsync()));
        Assert.True(await TryAsync(TestHost.Password));
        Assert.Equal(0, await _host.InScopeAsync<AssistantDbContext, int>(database => database.Users.Select(user => user.AccessFailedCount).SingleAsync()));
    }

    private Task<bool> TryAsync(string password) => _host.InScopeAsync<IServiceProvider, bool>(async scope =>
    {
        var user = await scope.GetRequiredService<UserManager<StaffUser>>().FindByNameAsync(TestHost.Name);
        return await scope.GetRequiredService<PasswordCheck>().IsRightAsync(user, password, TestContext.Current.CancellationToken);
    });
}
