using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>Weekly reports and reports on a hot issue.</summary>
internal static class InitialReportTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("Reports",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Kind = columns.Column<string>(nullable: false),
                Title = columns.Column<string>(nullable: false),
                From = columns.Column<DateOnly>(nullable: false),
                To = columns.Column<DateOnly>(nullable: false),
                Parts = columns.Column<string>(nullable: false),
                Area = columns.Column<string>(nullable: true),
                CreatedBy = columns.Column<string>(nullable: false),
                CreatedAt = columns.Column<long>(nullable: false),
                SignedBy = columns.Column<string>(nullable: true),
                SignedAt = columns.Column<long>(nullable: true),
                Version = columns.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Reports", row => row.Id);
            });
        builder.CreateIndex("IX_Reports_CreatedAt", "Reports", "CreatedAt");
    }
}
