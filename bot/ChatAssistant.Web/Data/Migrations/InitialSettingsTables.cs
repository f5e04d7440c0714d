using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>What administrators set in the console.</summary>
internal static class InitialSettingsTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("Routing",
            columns => new
            {
                Category = columns.Column<string>(nullable: false),
                Area = columns.Column<string>(nullable: false),
                Version = columns.Column<int>(nullable: false),
                LeadUnit = columns.Column<string>(nullable: true),
                CoUnits = columns.Column<string>(nullable: false),
                Note = columns.Column<string>(nullable: false),
                By = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Routing", row => new { row.Category, row.Area, row.Version }));
        builder.CreateTable("CalendarYears",
            columns => new
            {
                Year = columns.Column<int>(nullable: false),
                Days = columns.Column<string>(nullable: false),
                IsComplete = columns.Column<bool>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_CalendarYears", row => row.Year));
        builder.CreateTable("OfficeTexts",
            columns => new
            {
                Text = columns.Column<string>(nullable: false),
                Chinese = columns.Column<string>(nullable: true),
                English = columns.Column<string>(nullable: true),
                Changes = columns.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_OfficeTexts", row => row.Text));
    }
}
