using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>Documents that the office imported.</summary>
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
    }
}
