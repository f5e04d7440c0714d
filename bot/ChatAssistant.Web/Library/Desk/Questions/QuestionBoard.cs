using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Feedback;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Library.Desk.Questions;

/// <summary>Questions without a good answer, and what editors do about them. Everything done is on record, without anybody's words.</summary>
public sealed class QuestionBoard(AskedQuestions asked, AssistantDbContext database, DeskWrites writes, TimeProvider clock, IOptions<KnowledgeDeskOptions> options)
{
    /// <summary>In characters.</summary>
    public const int LongestNote = 500;

    public async Task<BoardPage> ReadAsync(StaffMember member, BoardView view, int number, CancellationToken cancellationToken)
    {
        var shown = (await AllAsync(member, cancellationToken)).Where(question => view switch
        {
            BoardView.Solved => question.IsSolved,
            BoardView.Mine => !question.IsSolved && question.Row?.Assignee == member.Name,
            _ => !question.IsSolved,
        }).OrderByDescending(question => question.Cluster.LastSeen ?? question.Row?.ResolvedAt).ThenBy(question => question.Cluster.Key, StringComparer.Ordinal).ToList();
        var pages = Math.Max(1, (shown.Count + options.Value.OnPage - 1) / options.Value.OnPage);
        var page = Math.Clamp(number, 1, pages);
        return new([.. shown.Skip((page - 1) * options.Value.OnPage).Take(options.Value.OnPage)], page, pages, shown.Count);
    }

    /// <summary>Null when there is none.</summary>
    public async Task<BoardQuestion?> FindAsync(StaffMember member, string? key, CancellationToken cancellationToken) =>
        (await AllAsync(member, cancellationToken)).FirstOrDefault(question => question.Cluster.Key == key);

    /// <summary>Gives a question to an editor, or to nobody.</summary>
    public Task AssignAsync(BoardQuestion question, string? editor, string by, CancellationToken cancellationToken) =>
        ChangeAsync(question, new(by, AuditActions.QuestionAssigned, question.Cluster.Key) { Before = question.Row?.Assignee, After = editor }, row => row.Assignee = editor, cancellationToken);

    /// <summary>Marks a question as solved.</summary>
    /// <returns>Why it cannot be, in words for people; null when it was done.</returns>
    public async Task<string?> ResolveAsync(BoardQuestion question, QuestionResolution? resolution, string? note, string by, CancellationToken cancellationToken)
    {
        if (resolution is not { } found || !Enum.IsDefined(found)) return PageTexts.QuestionResolutionMissing;
        if (note?.Trim() is not { Length: > 0 and <= LongestNote } said) return PageTexts.QuestionNoteMissing;
        var record = new AuditNote(by, AuditActions.QuestionResolved, question.Cluster.Key) { After = found.ToString() };
        await ChangeAsync(question, record, row => (row.Resolution, row.Note, row.ResolvedBy, row.ResolvedAt) = (found, said, by, clock.GetUtcNow()), cancellationToken);
        return null;
    }

    public Task ReopenAsync(BoardQuestion question, string by, CancellationToken cancellationToken) =>
        ChangeAsync(
            question,
            new(by, AuditActions.QuestionReopened, question.Cluster.Key) { Before = question.Row?.Resolution?.ToString() },
            row => (row.Resolution, row.ResolvedBy, row.ResolvedAt) = (null, null, null),
            cancellationToken);

    private async Task<IEnumerable<BoardQuestion>> AllAsync(StaffMember member, CancellationToken cancellationToken)
    {
        var rows = await database.BoardQuestions.AsNoTracking().OrderBy(row => row.Key).ToListAsync(cancellationToken);
        var clusters = QuestionClusters.Of(rows.Select(row => row.Question), await asked.NewestAsync(member, cancellationToken));
        return clusters.Where(cluster => AskedQuestions.MayBeSeenBy(member, cluster.Seed)).Select(cluster => new BoardQuestion(cluster, rows.Find(row => row.Key == cluster.Key)));
    }

    private Task ChangeAsync(BoardQuestion question, AuditNote note, Action<BoardQuestionRow> change, CancellationToken cancellationToken) =>
        writes.RunAsync(note, async (store, stop) =>
        {
            var row = await store.BoardQuestions.FindAsync([question.Cluster.Key], stop);
            row ??= store.BoardQuestions.Add(new() { Key = question.Cluster.Key, Question = question.Cluster.Seed }).Entity;
            change(row);
        }, cancellationToken);
}
