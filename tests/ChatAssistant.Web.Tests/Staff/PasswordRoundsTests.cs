using System.Buffers.Binary;
using ChatAssistant.Web.Hosting;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Tests.Staff;

/// <summary>The service as it ships, with nothing exchanged for tests.</summary>
public sealed class PasswordRoundsTests
{
    /// <summary>Where Identity writes the rounds into a hash of its third format: after the format and the function.</summary>
    private const int PlaceOfRounds = 5;

    [Fact]
    public async Task A_password_is_stretched_in_210000_rounds() => Assert.Equal(210_000, await RoundsAsync());

    [Fact]
    public async Task In_as_many_as_the_office_sets() => Assert.Equal(210_001, await RoundsAsync("--Staff:PasswordRounds=210001"));

    [Fact]
    public async Task Fewer_stop_the_start()
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => RoundsAsync("--Staff:PasswordRounds=209999"));

        Assert.Contains(nameof(StaffOptions.PasswordRounds), fault.Message, StringComparison.Ordinal);
    }

    private static async Task<int> RoundsAsync(params string[] settings)
    {
        using var folder = new ScratchFolder();
        await using var app = await AssistantHost.CreateForCommandsAsync(new HostSettings(folder.Path, settings), TestContext.Current.CancellationToken);
        await using var scope = app.Services.CreateAsyncScope();
        var hash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<StaffUser>>().HashPassword(new StaffUser(), TestHost.Password);
        return BinaryPrimitives.ReadInt32BigEndian(Convert.FromBase64String(hash).AsSpan(PlaceOfRounds));
    }
}
