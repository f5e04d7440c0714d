using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>Documents that the office imported; who changed what is answered from, when and why; and texts that wait for being published.</summary>
internal static class InitialLibraryTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("ImportedDocuments",
            columns => new
            {
                Address = columns.Column<string>(nullable: false),
                Layer = columns.Column<string>(nullable: false),
                Edition = columns.Column<int>(nullable: false),
                Facts = columns.Column<string>(nullable: false),
                Body = columns.Column<string>(nullable: false),
                Sha256 = columns.Column<string>(nullable: false),
                ImportedAt = columns.Column<long>(nullable: false),
                IsCurrent = columns.Column<bool>(nullable: false),
                ChangedAt = columns.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ImportedDocuments", row => new { row.Address, row.Layer, row.Edition });
            });
        builder.CreateIndex("IX_ImportedDocuments_Current", "ImportedDocuments", ["Address", "Layer"], unique: true, filter: "\"IsCurrent\"");
        CreateEditions(builder);
    }

    private static void CreateEditions(MigrationBuilder builder)
    {
        builder.CreateTable("LibraryEditions",
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
        builder.CreateTable("LibraryChanges",
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
        builder.CreateTable("LibraryDrafts",
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
