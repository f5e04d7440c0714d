using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>What else belongs to a case: clocks, assignments, what citizens add, join and rate, merges.</summary>
internal static class InitialCasePartTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("Deadlines",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Kind = columns.Column<string>(nullable: false),
                StartEvent = columns.Column<string>(nullable: false),
                StartDay = columns.Column<DateOnly>(nullable: false),
                Due = columns.Column<DateOnly>(nullable: false),
                OwnDue = columns.Column<DateOnly>(nullable: true),
                Basis = columns.Column<string>(nullable: false),
                IsLegal = columns.Column<bool>(nullable: false),
                IsProvisional = columns.Column<bool>(nullable: false),
                MetAt = columns.Column<long>(nullable: true),
                StoppedAt = columns.Column<long>(nullable: true),
                PausedOn = columns.Column<DateOnly>(nullable: true),
                DueBeforePause = columns.Column<DateOnly>(nullable: true),
                Changes = columns.Column<string>(nullable: false),
                Inherited = columns.Column<string>(nullable: false),
                CaseId = columns.Column<Guid>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Deadlines", row => row.Id);
                table.ForeignKey("FK_Deadlines_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("Assignments",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Unit = columns.Column<string>(nullable: false),
                IsLead = columns.Column<bool>(nullable: false),
                IsDesignated = columns.Column<bool>(nullable: false),
                By = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
                ReturnedAt = columns.Column<long>(nullable: true),
                ReturnReason = columns.Column<string>(nullable: true),
                ProposedUnit = columns.Column<string>(nullable: true),
                EndedAt = columns.Column<long>(nullable: true),
                CaseId = columns.Column<Guid>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Assignments", row => row.Id);
                table.ForeignKey("FK_Assignments_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("Supplements",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Words_Masked = columns.Column<string>(nullable: false),
                Words_Original = columns.Column<byte[]>(nullable: true),
                Attachments = columns.Column<string>(nullable: false),
                By = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
                CaseId = columns.Column<Guid>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Supplements", row => row.Id);
                table.ForeignKey("FK_Supplements_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("Supporters",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Channel = columns.Column<string>(nullable: false),
                UserId = columns.Column<string>(nullable: false),
                Conversation = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
                IsConstituent = columns.Column<bool>(nullable: false),
                CaseId = columns.Column<Guid>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Supporters", row => row.Id);
                table.ForeignKey("FK_Supporters_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("Ratings",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Round = columns.Column<int>(nullable: false),
                Contacted = columns.Column<bool>(nullable: true),
                Solved = columns.Column<string>(nullable: true),
                Satisfied = columns.Column<string>(nullable: true),
                Reason_Masked = columns.Column<string>(nullable: true),
                Reason_Original = columns.Column<byte[]>(nullable: true),
                At = columns.Column<long>(nullable: false),
                CaseId = columns.Column<Guid>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Ratings", row => row.Id);
                table.ForeignKey("FK_Ratings_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("MergeLinks",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                LeadId = columns.Column<Guid>(nullable: false),
                LeadNumber = columns.Column<string>(nullable: false),
                By = columns.Column<string>(nullable: false),
                Reason = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
                UnlinkedAt = columns.Column<long>(nullable: true),
                CaseId = columns.Column<Guid>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_MergeLinks", row => row.Id);
                table.ForeignKey("FK_MergeLinks_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });
        builder.CreateIndex("IX_Deadlines_CaseId", "Deadlines", "CaseId");
        builder.CreateIndex("IX_Deadlines_Due", "Deadlines", "Due");
        builder.CreateIndex("IX_Assignments_CaseId", "Assignments", "CaseId");
        builder.CreateIndex("IX_Supplements_CaseId", "Supplements", "CaseId");
        builder.CreateIndex("IX_Supporters_CaseId_Channel_UserId", "Supporters", ["CaseId", "Channel", "UserId"], unique: true);
        builder.CreateIndex("IX_Supporters_Channel_UserId", "Supporters", ["Channel", "UserId"]);
        builder.CreateIndex("IX_Ratings_CaseId_Round", "Ratings", ["CaseId", "Round"], unique: true);
        builder.CreateIndex("IX_MergeLinks_CaseId", "MergeLinks", "CaseId");
        builder.CreateIndex("IX_MergeLinks_LeadId", "MergeLinks", "LeadId");
    }
}
