using System.Text;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Compare;

public sealed class VersionDiffTests
{
    private const string Old = "第一条 为了看护图书馆，方便大家看书，制定本条例。\n第二条 看护人应当按时开门，按时关门，并且保持安静。\n第三条 看护人不得收取任何费用，也不得接受礼物。\n第四条 借出的书应当在三十日以内归还，损坏的照价赔偿。\n第五条 本条例自2021年5月1日起施行。\n";
    private const string Young = "第一条 为了看护图书馆，方便大家看书，制定本条例。\n第二条 夜里另外安排一名值班员，负责下夜班的人还书。\n第三条 看护人应当按时开门，准时关门，并且保持安静。\n第四条 借出的书应当在三十日以内归还，损坏的照价赔偿。\n第五条 看护人不得收取任何费用，也不得接受礼物。\n";

    [Fact]
    public void Articles_are_matched_by_their_words_and_not_by_their_numbers()
    {
        var rows = Between(Old, Young).Where(row => row.Before?.Path != "题注").Select(row => (row.Kind, row.Before?.Path, row.After?.Path));

        Assert.Equal(
            [
                (ChangeKind.Unchanged, "1", "1"),
                (ChangeKind.New, null, "2"),
                (ChangeKind.Changed, "2", "3"),
                (ChangeKind.Unchanged, "4", "4"),
                (ChangeKind.Dropped, "5", null),
                (ChangeKind.Moved, "3", "5"),
            ],
            rows);
    }

    [Fact]
    public void A_changed_article_is_shown_clause_by_clause()
    {
        var clauses = Between(Old, Young).Single(row => row.Kind == ChangeKind.Changed).Clauses;

        Assert.Equal(
            [
                new(ClauseChangeKind.Kept, "看护人应当按时开门，"),
                new(ClauseChangeKind.Removed, "按时关门，"),
                new(ClauseChangeKind.Added, "准时关门，"),
                new ClauseChange(ClauseChangeKind.Kept, "并且保持安静。"),
            ],
            clauses);
    }

    [Fact]
    public void A_version_compared_with_itself_has_not_changed() =>
        Assert.All(Between(Old, Old), row => Assert.Equal(ChangeKind.Unchanged, row.Kind));

    [Fact]
    public async Task The_whole_of_both_versions_is_in_the_rows_of_a_real_law()
    {
        var laws = (await FolderReader.ReadAsync(Some.Shared("library/laws"), TestContext.Current.CancellationToken)).Select(file => file.Reading.Document).OfType<DocumentVersion>();
        var versions = laws.Where(law => law.Facts.Id == "传染病防治法").OrderBy(law => law.Facts.Effective).ToList();
        var rows = VersionDiff.Between(versions[0], versions[1]);

        Assert.Equal(versions[0].Nodes.Count, rows.Count(row => row.Before is not null));
        Assert.Equal(versions[1].Nodes, rows.Select(row => row.After).OfType<TextNode>());
        Assert.All(rows.Where(row => row.Kind == ChangeKind.Changed), row =>
        {
            Assert.Equal(row.Before!.Text, string.Concat(row.Clauses.Where(clause => clause.Kind != ClauseChangeKind.Added).Select(clause => clause.Text)));
            Assert.Equal(row.After!.Text, string.Concat(row.Clauses.Where(clause => clause.Kind != ClauseChangeKind.Removed).Select(clause => clause.Text)));
        });
        Assert.Equal("1", rows.Single(row => row.Before?.Path == "1").After?.Path);
    }

    private static IReadOnlyList<ArticleChange> Between(string before, string after) => VersionDiff.Between(Read(before), Read(after));

    private static DocumentVersion Read(string body) => DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes("看护条例\n2021年3月1日通过\n" + body)).Document!;
}
