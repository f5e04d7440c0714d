using ChatAssistant.Cases;
using ChatAssistant.Channels.Attachments;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Retention;

/// <summary>Files go with the last case that has them.</summary>
public sealed class KeptFilesTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_file_goes_with_the_last_case_that_has_it()
    {
        var (file, other) = (await StoreFileAsync(), await StoreFileAsync());
        await _host.EndAsync(await FileWithAsync(file, "u1"));
        var second = await FileWithAsync(file, "u2");
        await _host.EndAsync(await FileWithAsync(other, "u3"));
        _host.Clock.Advance(Ageing.Decades);
        await _host.RunRetentionAsync();
        Assert.Equal((true, false), (await HasFileAsync(file), await HasFileAsync(other)));

        await _host.EndAsync(second);
        _host.Clock.Advance(Ageing.Decades);
        await _host.RunRetentionAsync();

        Assert.False(await HasFileAsync(file));
    }

    [Fact]
    public async Task A_file_two_cases_have_goes_when_both_are_archived_in_one_run()
    {
        var file = await StoreFileAsync();
        foreach (var user in new[] { "u1", "u2" }) await _host.EndAsync(await FileWithAsync(file, user));
        _host.Clock.Advance(Ageing.Decades);

        Assert.Equal(2, (await _host.RunRetentionAsync()).Cases.Count);

        Assert.False(await HasFileAsync(file));
    }

    private Task<string> StoreFileAsync() =>
        _host.InScopeAsync<IAttachmentStore, string>(store => store.SaveAsync(new("灯.txt", "text/plain", new byte[] { 1, 2, 3 }), default));

    private Task<bool> HasFileAsync(string id) => _host.InScopeAsync<IAttachmentStore, bool>(async store => await store.FindAsync(id, default) is not null);

    private Task<Case> FileWithAsync(string file, string user) => _host.InScopeAsync<IServiceProvider, Case>(async scope =>
    {
        var matter = new Matter(Lane.Suggestion, $"{user}的路灯坏了", "东关街道") { Attachments = [file] };
        var filed = await scope.GetRequiredService<ICaseBook>().FileAsync(matter, new Citizen("directline", user, $"directline/{user}"), default);
        return await scope.GetRequiredService<DatabaseWriter>().WriteAsync(scope.GetRequiredService<AssistantDbContext>(), _ => Task.FromResult(filed), default);
    });
}
