using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>Who changed what is answered from, when and why; and texts that wait for being published.</summary>
[DbContext(typeof(AssistantDbContext))]
[Migration("20261122010000_LibraryEditions")]
internal sealed class LibraryEditionTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("LibraryEditions",
            columns => new
            {
                Number = columns.Column<int>(nullable: false),
                Action = columns.Column<string>(nullable: false),
                By = columns.Column<string>(nullable: false),
                Reason = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_LibraryEditions", row => row.Number);
            });
        migrationBuilder.CreateTable("LibraryChanges",
            columns => new
            {
                Number = columns.Column<int>(nullable: false),
                Address = columns.Column<string>(nullable: false),
                Layer = columns.Column<string>(nullable: false),
                Before = columns.Column<int>(nullable: true),
                After = columns.Column<int>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_LibraryChanges", row => new { row.Number, row.Address, row.Layer });
                table.ForeignKey("FK_LibraryChanges_LibraryEditions_Number", row => row.Number, "LibraryEditions", "Number", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable("LibraryDrafts",
            columns => new
            {
                Address = columns.Column<string>(nullable: false),
                Layer = columns.Column<string>(nullable: false),
                Edition = columns.Column<int>(nullable: false),
                By = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_LibraryDrafts", row => new { row.Address, row.Layer });
            });
    }
}
