using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>Hot issues and what belongs to them.</summary>
internal static class InitialHotIssueTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("HotIssues",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Label = columns.Column<string>(nullable: false),
                LabelBy = columns.Column<string>(nullable: true),
                Words = columns.Column<string>(nullable: false),
                Place = columns.Column<string>(nullable: false),
                Category = columns.Column<string>(nullable: true),
                State = columns.Column<string>(nullable: false),
                StateBy = columns.Column<string>(nullable: true),
                FirstAt = columns.Column<long>(nullable: false),
                LastAt = columns.Column<long>(nullable: false),
                Cases = columns.Column<int>(nullable: false),
                People = columns.Column<int>(nullable: false),
                Joined = columns.Column<int>(nullable: false),
                Recency = columns.Column<double>(nullable: false),
                CountedAt = columns.Column<long>(nullable: false),
                IsBurst = columns.Column<bool>(nullable: false),
                Answer = columns.Column<string>(nullable: true),
                AnsweredAt = columns.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_HotIssues", row => row.Id);
            });

        builder.CreateTable("HotIssueMembers",
            columns => new
            {
                CaseId = columns.Column<Guid>(nullable: false),
                IssueId = columns.Column<Guid>(nullable: false),
                Likeness = columns.Column<double>(nullable: false),
                PinnedBy = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_HotIssueMembers", row => row.CaseId);
                table.ForeignKey("FK_HotIssueMembers_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });
        builder.CreateIndex("IX_HotIssueMembers_IssueId", "HotIssueMembers", "IssueId");
    }
}
