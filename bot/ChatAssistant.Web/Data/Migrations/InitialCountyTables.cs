using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>What counties and cadres report.</summary>
internal static class InitialCountyTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("CountyReports",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Kind = columns.Column<string>(nullable: false),
                County = columns.Column<string>(nullable: true),
                Period = columns.Column<DateOnly>(nullable: false),
                Text = columns.Column<string>(nullable: false),
                Place = columns.Column<string>(nullable: true),
                Tried = columns.Column<string>(nullable: true),
                Author = columns.Column<string>(nullable: false),
                WrittenAt = columns.Column<long>(nullable: false),
                FiledAt = columns.Column<long>(nullable: true),
                CaseId = columns.Column<Guid>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_CountyReports", row => row.Id);
            });
        builder.CreateIndex("IX_CountyReports_Period_County", "CountyReports", ["Period", "County"]);
        builder.CreateIndex("IX_CountyReports_CaseId", "CountyReports", "CaseId", unique: true);
    }
}
