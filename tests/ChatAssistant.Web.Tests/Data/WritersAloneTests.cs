using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Data;

public sealed class WritersAloneTests
{
    [Fact]
    public async Task What_is_saved_past_the_writer_is_refused()
    {
        await using var host = await StoreHost.StartAsync();
        await using var scope = host.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<AssistantDbContext>();
        database.Units.Add(new() { Name = "市住建局", Kind = default });

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.SaveChangesAsync(TestContext.Current.CancellationToken));
        await scope.ServiceProvider.SaveAsync();

        Assert.Equal(1, await host.ReadAsync(reading => reading.Units.CountAsync()));
    }
}
