using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>What is kept of following a case up: requests for more time, reminders, supervision, templates of replies.</summary>
internal static class InitialFollowUpTables
{
    public static void Create(MigrationBuilder builder)
    {
        CreateRequests(builder);
        CreateReminders(builder);
        builder.CreateTable("Supervisions",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                TargetKind = columns.Column<string>(nullable: false),
                TargetId = columns.Column<Guid>(nullable: false),
                TargetName = columns.Column<string>(nullable: false),
                Level = columns.Column<string>(nullable: false),
                Due = columns.Column<DateOnly>(nullable: false),
                Committee = columns.Column<string>(nullable: false),
                Reason = columns.Column<string>(nullable: false),
                OpenedBy = columns.Column<string>(nullable: false),
                OpenedAt = columns.Column<long>(nullable: false),
                ClosedBy = columns.Column<string>(nullable: true),
                ClosedAt = columns.Column<long>(nullable: true),
                Outcome = columns.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Supervisions", row => row.Id));

        builder.CreateTable("ReplyTemplates",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Title = columns.Column<string>(nullable: false),
                Text = columns.Column<string>(nullable: false),
                Lane = columns.Column<string>(nullable: true),
                State = columns.Column<string>(nullable: true),
                Result = columns.Column<string>(nullable: true),
                IsActive = columns.Column<bool>(nullable: false),
                EditedBy = columns.Column<string>(nullable: false),
                EditedAt = columns.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_ReplyTemplates", row => row.Id));
        builder.CreateIndex("IX_Supervisions_TargetKind_TargetId", "Supervisions", ["TargetKind", "TargetId"], unique: true, filter: "\"ClosedAt\" IS NULL");
    }

    private static void CreateRequests(MigrationBuilder builder)
    {
        builder.CreateTable("ExtensionRequests",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                CaseId = columns.Column<Guid>(nullable: false),
                Unit = columns.Column<string>(nullable: false),
                AskedBy = columns.Column<string>(nullable: false),
                AskedAt = columns.Column<long>(nullable: false),
                Due = columns.Column<DateOnly>(nullable: false),
                Reason = columns.Column<string>(nullable: false),
                DecidedBy = columns.Column<string>(nullable: true),
                DecidedAt = columns.Column<long>(nullable: true),
                IsGranted = columns.Column<bool>(nullable: true),
                Denial = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ExtensionRequests", row => row.Id);
                table.ForeignKey("FK_ExtensionRequests_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });
        builder.CreateIndex("IX_ExtensionRequests_CaseId", "ExtensionRequests", "CaseId", unique: true, filter: "\"DecidedAt\" IS NULL");
    }

    private static void CreateReminders(MigrationBuilder builder)
    {
        builder.CreateTable("Reminders",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                CaseId = columns.Column<Guid>(nullable: false),
                DeadlineId = columns.Column<Guid>(nullable: false),
                Kind = columns.Column<string>(nullable: false),
                Rung = columns.Column<string>(nullable: false),
                Due = columns.Column<DateOnly>(nullable: false),
                Part = columns.Column<string>(nullable: false),
                Unit = columns.Column<string>(nullable: false),
                On = columns.Column<DateOnly>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Reminders", row => row.Id);
                table.ForeignKey("FK_Reminders_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });
        builder.CreateIndex("IX_Reminders_DeadlineId_Due_Rung_Part_Unit", "Reminders", ["DeadlineId", "Due", "Rung", "Part", "Unit"], unique: true);
        builder.CreateIndex("IX_Reminders_CaseId_Part", "Reminders", ["CaseId", "Part"]);
    }
}
