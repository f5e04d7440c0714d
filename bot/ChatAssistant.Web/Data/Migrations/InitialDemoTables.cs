using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>Whether what is on file was made up for a demonstration.</summary>
internal static class InitialDemoTables
{
    public static void Create(MigrationBuilder builder) =>
        builder.CreateTable("DemoMarks",
            columns => new
            {
                Id = columns.Column<int>(nullable: false),
                Cases = columns.Column<int>(nullable: false),
                SeededAt = columns.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DemoMarks", row => row.Id);
            });
}
