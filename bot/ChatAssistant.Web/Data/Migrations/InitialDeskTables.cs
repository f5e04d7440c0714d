using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>What staff prepare for cases before it happens to them.</summary>
internal static class InitialDeskTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("PendingDecisions",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                CaseId = columns.Column<Guid>(nullable: false),
                Kind = columns.Column<string>(nullable: false),
                Ground = columns.Column<string>(nullable: true),
                Reason = columns.Column<string>(nullable: false),
                PublicMatter = columns.Column<string>(nullable: true),
                PublicAnswer = columns.Column<string>(nullable: true),
                ProposedBy = columns.Column<string>(nullable: false),
                ProposedAt = columns.Column<long>(nullable: false),
                DecidedBy = columns.Column<string>(nullable: true),
                DecidedAt = columns.Column<long>(nullable: true),
                IsAgreed = columns.Column<bool>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PendingDecisions", row => row.Id);
                table.ForeignKey("FK_PendingDecisions_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("UnitDrafts",
            columns => new
            {
                CaseId = columns.Column<Guid>(nullable: false),
                Text = columns.Column<string>(nullable: false),
                Result = columns.Column<string>(nullable: true),
                PromisedFor = columns.Column<DateOnly>(nullable: true),
                Unit = columns.Column<string>(nullable: false),
                Author = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_UnitDrafts", row => row.CaseId);
                table.ForeignKey("FK_UnitDrafts_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });
        builder.CreateIndex("IX_PendingDecisions_CaseId_DecidedAt", "PendingDecisions", ["CaseId", "DecidedAt"]);
    }
}
