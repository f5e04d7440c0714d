using System.Text.RegularExpressions;
using ChatAssistant.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChatAssistant.Web.Tests.Retention;

/// <summary>
/// Wherever the store says who somebody is on a channel, or in which chat, something removes it in time, and the person sees it and has it deleted.
/// A table that is new here is named below with how it does, or the test fails.
/// </summary>
public sealed partial class PersonalColumnsTests
{
    private static readonly Dictionary<string, (string Removed, string Theirs)> Known = new()
    {
        ["Cases"] = ("CaseArchive puts a stand-in in the person's place", "listed and copied; deletion lets go of name, contact and words"),
        ["Supporters"] = ("CaseArchive, with their case", "not their own matter: it counts them and tells them of it, until the case is archived"),
        ["Replies"] = ("CaseArchive, with their case", "copied with the case they answer"),
        ["FilingBlocks"] = ("CaseArchive, with the case they came from", "listed and copied; deleted when they are over"),
        ["PrivacyRequests"] = ("AgedRowsRule, RequestDays", "listed and copied; kept as evidence of what was decided"),
        ["DeputyBindings"] = ("AgedRowsRule, BindingDays after the term or the binding is over", "shown and copied as the person's deputy"),
        ["Conversations"] = ("AgedConversations", "how to reach them: what was said in it is deleted, it stays as long as they write"),
        ["Activities"] = ("AgedMessages", "copied and deleted: EfPersonalRecords"),
        ["Inbox"] = ("AgedMessages, with its message", "no words: a message delivered twice is known by it"),
        ["Outbox"] = ("AgedMessages, with its message", "no words: that a message arrived is known by it"),
        ["Turns"] = ("AgedRowsRule, TurnDays", "copied and deleted: EfPersonalRecords"),
        ["Feedback"] = ("AgedRowsRule, MessageDays", "counted and deleted: EfPersonalRecords"),
        ["OpenDrafts"] = ("AgedDrafts and AgedConversations", "copied and deleted: EfPersonalRecords"),
    };

    [Fact]
    public async Task Every_table_that_says_whose_something_is_has_its_end_and_is_the_persons_own()
    {
        await using var host = await StoreHost.StartAsync();

        var tables = await host.ReadAsync(database => Task.FromResult(database.Model.GetEntityTypes().Where(IsPersonal).Select(each => each.GetTableName()!).Distinct().Order(StringComparer.Ordinal).ToList()));

        Assert.Equal(Known.Keys.Order(StringComparer.Ordinal), tables);
        Assert.All(Known.Values, each => Assert.True(each.Removed.Length > 0 && each.Theirs.Length > 0));
    }

    /// <summary>Accounts of staff have a UserId, too; it is their account's.</summary>
    private static bool IsPersonal(IEntityType entity) =>
        entity.GetProperties().Any(each => each.ClrType == typeof(string) && PersonalName().IsMatch(each.Name) && !each.GetContainingForeignKeys().Any(key => IsStaff(key.PrincipalEntityType)));

    private static bool IsStaff(IEntityType entity) => entity.ClrType == typeof(Web.Staff.StaffUser);

    // Ids of messages are made of the conversation's.
    [GeneratedRegex("^(Open|User|Person|Citizen|Visitor)Id$|Conversation|^(Activity|Message)Id$")]
    private static partial Regex PersonalName();
}
