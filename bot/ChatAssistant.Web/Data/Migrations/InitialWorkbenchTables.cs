using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>What staff keep about many cases at once: labels, views, what was done in bulk.</summary>
internal static class InitialWorkbenchTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("CaseLabels",
            columns => new
            {
                CaseId = columns.Column<Guid>(nullable: false),
                Label = columns.Column<string>(nullable: false),
                By = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_CaseLabels", row => new { row.CaseId, row.Label });
                table.ForeignKey("FK_CaseLabels_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("SavedViews",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Owner = columns.Column<string>(nullable: false),
                Name = columns.Column<string>(nullable: false),
                Address = columns.Column<string>(nullable: false),
                IsShared = columns.Column<bool>(nullable: false),
                SavedAt = columns.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_SavedViews", row => row.Id);
            });

        builder.CreateTable("BulkDeeds",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                By = columns.Column<string>(nullable: false),
                Act = columns.Column<int>(nullable: false),
                Value = columns.Column<string>(nullable: false),
                Numbers = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
                UndoneAt = columns.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_BulkDeeds", row => row.Id);
            });
        builder.CreateIndex("IX_CaseLabels_Label", "CaseLabels", "Label");
        builder.CreateIndex("IX_SavedViews_Owner", "SavedViews", "Owner");
    }
}
