using System.Net;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Channels.Attachments;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Cases.Timeline;

/// <summary>Files that came with a case are for whoever sees the case, and for nobody else.</summary>
public sealed class AttachmentSightTests : IAsyncLifetime
{
    private const string Unit = "区自然资源局";
    private const string SenderName = "王芳家门口.png";

    private static readonly byte[] Picture = [0x89, 0x50, 0x4e, 0x47, 1, 2, 3];

    private Office _office = null!;
    private string _picture = "";

    public async ValueTask InitializeAsync()
    {
        _office = await Office.OpenAsync(Unit);
        _picture = await SaveAsync(new(SenderName, "image/png", Picture));
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_picture_is_shown_as_a_picture_and_as_nothing_else()
    {
        var filed = await FileAsync(Lane.Suggestion, $"http://127.0.0.1/v3/directline/attachments/{_picture}");
        var staff = await _office.SignInAsync("审核员", new(StaffRoles.Reviewer));

        var page = await staff.GetAsync($"/staff/cases/{filed.Number}");
        var answer = await staff.GetAsync(PathOf(filed));

        Assert.Contains(PathOf(filed), page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Content-Disposition: inline; filename=1.png", staff.Received, StringComparison.Ordinal);
        Assert.Contains("X-Content-Type-Options: nosniff", staff.Received, StringComparison.Ordinal);
        Assert.Contains("sandbox", staff.Received, StringComparison.Ordinal);
        foreach (var kept in new[] { _picture, "王芳家门口" }) Assert.DoesNotContain(kept, staff.Received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_picture_is_saved_and_never_opened()
    {
        var filed = await FileAsync(Lane.Suggestion, await SaveAsync(new("a.html", "text/plain", "<script>alert(1)</script>"u8.ToArray())));
        var staff = await _office.SignInAsync("审核员", new(StaffRoles.Reviewer));

        await staff.GetAsync(PathOf(filed));

        Assert.Contains("Content-Disposition: attachment; filename=1.bin", staff.Received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_the_accused_nor_another_unit_nor_another_county_gets_the_picture()
    {
        var accusation = await FileAsync(Lane.Accusation, _picture);
        var given = await _office.ChangeAsync(await FileAsync(Lane.Suggestion, _picture), (found, clock) => Assert.Null(found.NameAccused(Actor.Reviewer("审"), Unit, clock)));
        var every = new[]
        {
            await _office.SignInAsync("单位", new(StaffRoles.UnitLiaison, Office.Every, Unit)),
            await _office.SignInAsync("单位的审核员", new(StaffRoles.Reviewer, Office.Every, Unit)),
            await _office.SignInAsync("别的县", new(StaffRoles.CountyCongress, Office.Every, null, "庄浪县")),
        };

        foreach (var staff in every)
            foreach (var filed in new[] { accusation, given }) Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync(PathOf(filed))).Status);
    }

    [Fact]
    public async Task Who_opens_a_file_of_an_accusation_is_on_record()
    {
        var accusation = await FileAsync(Lane.Accusation, _picture);
        var staff = await _office.SignInAsync("知情人", new(StaffRoles.Reviewer, Permissions.Accusations));

        Assert.DoesNotContain("<img", (await staff.GetAsync($"/staff/cases/{accusation.Number}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync(PathOf(accusation))).Status);

        Assert.Equal(1, await _office.InScopeAsync(scope => scope.GetRequiredService<AssistantDbContext>().AuditEntries.CountAsync(each => each.Action == "case_attachment_opened" && each.By == "知情人")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-1)]
    public async Task A_file_that_is_not_there_is_not_found(int place)
    {
        var filed = await FileAsync(Lane.Suggestion, _picture);
        var staff = await _office.SignInAsync("审核员", new(StaffRoles.Reviewer));

        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"/staff/cases/{filed.Number}/attachments/{place}")).Status);
    }

    private Task<string> SaveAsync(StoredFile file) => _office.Service.Services.GetRequiredService<IAttachmentStore>().SaveAsync(file, default);

    private Task<Case> FileAsync(Lane lane, string attachment) => _office.FileAsync(new Matter(lane, "地被占了，请看照片", "静宁县") { Attachments = [attachment] });

    private static string PathOf(Case filed) => $"/staff/cases/{filed.Number}/attachments/1";
}
