using System.Text.RegularExpressions;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Attachments;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>
/// Deletes files nobody needs any more. They go before the write that forgets them commits: were it the other way round, a stop in between
/// would leave files behind that nothing names any more; so, at worst, what is past its time has lost them and is looked at again in the next run.
/// </summary>
internal sealed partial class KeptFiles(AssistantDbContext database, FileAttachmentStore store)
{
    /// <summary>The ids of files that a text names.</summary>
    public static IEnumerable<string> NamedIn(string text) => Id().Matches(text).Select(match => match.Value).Distinct();

    /// <summary>Deletes files unless a case that is not archived has them.</summary>
    /// <param name="ids">Which.</param>
    /// <param name="except">A case that lets go of them; null for none.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task DeleteAsync(IEnumerable<string> ids, Guid? except, CancellationToken cancellationToken)
    {
        foreach (var id in ids.Distinct())
            if (!await IsHeldAsync(id, except, cancellationToken)) store.Delete(id);
    }

    private async Task<bool> IsHeldAsync(string id, Guid? except, CancellationToken cancellationToken)
    {
        var (named, own) = ($"%{id}%", except ?? Guid.Empty);
        var holders = await database.Database.SqlQuery<int>(
            $"""
            SELECT COUNT(*) AS "Value" FROM "Cases" c WHERE c."IsArchived" = 0 AND c."Id" <> {own}
            AND (c."Attachments" LIKE {named} OR EXISTS (SELECT 1 FROM "Supplements" s WHERE s."CaseId" = c."Id" AND s."Attachments" LIKE {named}))
            """).SingleAsync(cancellationToken);
        return holders > 0;
    }

    [GeneratedRegex("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")]
    private static partial Regex Id();
}
