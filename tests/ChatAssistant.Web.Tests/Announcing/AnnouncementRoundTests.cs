using ChatAssistant.Cases;
using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Announcing;
using ChatAssistant.Web.Campaigns;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Announcing;

/// <summary>Many take part in a call, and each of them hears once what came of it.</summary>
public sealed class AnnouncementRoundTests : IAsyncLifetime
{
    private const int Chats = 60;

    private static readonly StaffMember Reviewer = new("张审核", new(StaffRoles.Reviewer), true);

    private TestHost _host = null!;
    private Guid _call;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync();
        var today = _host.Get<DeadlineClock>().Today;
        var words = new CampaignWords("校园食品安全", "想听听大家的意见，作为监督的依据。", "") { From = today, To = today.AddMonths(1) };
        _call = (await _host.InScopeAsync<CampaignDesk, (Guid? Id, string?)>(desk => desk.SaveAsync(Reviewer, null, words, default))).Id!.Value;
        for (var at = 0; at < Chats; at++) await TakePartAsync($"c{at:00}", $"u{at:00}");
        Assert.Null(await _host.InScopeAsync<CampaignDesk, string?>(desk => desk.CloseAsync(Reviewer, _call, "食堂下月起每周公示采购清单，请大家监督。", default)));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task They_are_told_some_at_a_time_and_each_once()
    {
        Assert.Equal(0, await ToldAsync());
        var parts = await _host.WaitingPartsAsync();
        Assert.Equal([50, 10], parts.Select(part => part.Chats.Count));

        await _host.TellAsync(parts[0]);
        Assert.Equal(50, await ToldAsync());
        await _host.TellAsync(parts[0]);
        Assert.Equal(50, await ToldAsync());

        await _host.AnnounceToAllAsync();
        Assert.Equal(Chats, await ToldAsync());
        Assert.Empty(await _host.WaitingPartsAsync());
        var row = await _host.InScopeAsync<AssistantDbContext, Announcement>(database => database.Announcements.SingleAsync());
        Assert.Equal((Chats, ""), (row.Told, row.UpTo));
    }

    [Fact]
    public async Task After_a_part_that_failed_the_next_waits_for_it()
    {
        var parts = await _host.WaitingPartsAsync();

        await _host.TellAsync(parts[1]);
        Assert.Equal(0, await ToldAsync());

        await _host.AnnounceToAllAsync();
        Assert.Equal(Chats, await ToldAsync());
    }

    [Fact]
    public async Task A_call_that_nobody_answered_ends_at_once()
    {
        var part = Assert.Single(AnnouncementPart.Of(new() { Id = _call, Subject = AnnouncementSubject.Call, BegunAt = _host.Clock.GetUtcNow() }, []));

        Assert.True(part is { IsLast: true, Chats: [] });
    }

    /// <summary>How many messages tell what came of it.</summary>
    private Task<int> ToldAsync() => _host.InScopeAsync<AssistantDbContext, int>(database => database.Outbox.CountAsync(row => row.MessageId.EndsWith($"|{_call:N}")));

    private async Task TakePartAsync(string conversation, string person)
    {
        await _host.FileAsync("别的事情，与此无关", conversation: conversation, user: person);
        await _host.InScopeAsync<IServiceProvider, bool>(async scope =>
        {
            var matter = new Matter(Lane.Suggestion, "食堂的采购清单要公开", "崆峒区") { CampaignId = _call, Source = CaseSource.Campaign };
            await scope.GetRequiredService<ICaseBook>().FileAsync(matter, new Citizen("directline", person, $"directline/{conversation}"), default);
            await scope.GetRequiredService<ITurnTransaction>().CommitAsync(answered: null, default);
            return true;
        });
    }
}
