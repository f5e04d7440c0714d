using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>What editors of knowledge do with questions that had no good answer, and the answers they approve.</summary>
internal static class InitialKnowledgeDeskTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("BoardQuestions",
            columns => new
            {
                Key = columns.Column<string>(nullable: false),
                Question = columns.Column<string>(nullable: false),
                Assignee = columns.Column<string>(nullable: true),
                Resolution = columns.Column<string>(nullable: true),
                Note = columns.Column<string>(nullable: true),
                ResolvedBy = columns.Column<string>(nullable: true),
                ResolvedAt = columns.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_BoardQuestions", row => row.Key));
        builder.CreateTable("CuratedAnswers",
            columns => new
            {
                Id = columns.Column<string>(nullable: false),
                Edition = columns.Column<int>(nullable: false),
                Questions = columns.Column<string>(nullable: false),
                Text = columns.Column<string>(nullable: false),
                Citations = columns.Column<string>(nullable: false),
                From = columns.Column<DateOnly>(nullable: false),
                Until = columns.Column<DateOnly>(nullable: true),
                Owner = columns.Column<string>(nullable: false),
                Review = columns.Column<DateOnly>(nullable: false),
                By = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_CuratedAnswers", row => new { row.Id, row.Edition }));
        builder.CreateTable("LexiconEntries",
            columns => new
            {
                Id = columns.Column<string>(nullable: false),
                Edition = columns.Column<int>(nullable: false),
                Everyday = columns.Column<string>(nullable: false),
                Terms = columns.Column<string>(nullable: false),
                Addresses = columns.Column<string>(nullable: false),
                Question = columns.Column<string>(nullable: false),
                IsRemoved = columns.Column<bool>(nullable: false),
                By = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_LexiconEntries", row => new { row.Id, row.Edition }));
    }
}
