using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>Messages of chats, with their entries in inbox, outbox and ledger, and their files. What has not been handled stays; what has not arrived in all that time, as when a page was closed, will not.</summary>
internal sealed class AgedMessages(AssistantDbContext database, DatabaseWriter writer, AgedChats chats, KeptFiles files, Seal seal) : IRetained
{
    /// <summary>Each takes four statements: a write of so many holds others up for some milliseconds.</summary>
    private const int AtATime = 100;

    private static readonly string[] Parts =
    [
        """DELETE FROM "DeliverySteps" WHERE "OutboxId" IN (SELECT "Id" FROM "Outbox" WHERE "ActivityId" = @p0)""",
        """DELETE FROM "Outbox" WHERE "ActivityId" = @p0""",
        """DELETE FROM "Inbox" WHERE "ActivityId" = @p0""",
        """DELETE FROM "Activities" WHERE "Id" = @p0""",
    ];

    public async Task CountAsync(RetentionPass pass, CancellationToken cancellationToken) =>
        pass.Add(RetentionKind.Messages, (await chats.DueAsync(pass, cancellationToken)).Sum(chat => chat.Messages));

    public async Task RemoveAsync(RetentionPass pass, CancellationToken cancellationToken)
    {
        var due = await chats.DueAsync(pass, cancellationToken);
        if (due.Count > 0) await files.LookAsync(cancellationToken);
        foreach (var chat in due)
            while (await SomeOfAsync(chat, cancellationToken) is { Count: > 0 } some) pass.Add(RetentionKind.Messages, await RemoveAsync(some, cancellationToken));
    }

    /// <summary>They are looked for and opened outside of the write: what is handled and old stays so.</summary>
    private async Task<IReadOnlyList<AgedMessage>> SomeOfAsync(AgedChat chat, CancellationToken cancellationToken)
    {
        var rows = await chats.MessagesOf(chat).OrderBy(row => row.Id).Take(AtATime).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new AgedMessage(row.Id, row.IsInbound ? KeptFiles.NamedIn(seal.OpenText(SealPurpose.Activity(row.ConversationKey), row.SealedJson)) : []))];
    }

    private Task<int> RemoveAsync(IReadOnlyList<AgedMessage> some, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async (statements, stop) =>
        {
            await files.DeleteAsync([.. some.SelectMany(message => message.Files).Distinct()], null, stop);
            foreach (var message in some)
                foreach (var part in Parts) statements.Run(part, message.Id);

            return some.Count;
        }, cancellationToken);
}
