using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>Calls, what is told to many, and who may not file.</summary>
internal static class InitialCallTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("Campaigns",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Topic = columns.Column<string>(nullable: false),
                Explanation = columns.Column<string>(nullable: false),
                Ways = columns.Column<string>(nullable: false),
                Area = columns.Column<string>(nullable: true),
                From = columns.Column<DateOnly>(nullable: false),
                To = columns.Column<DateOnly>(nullable: false),
                IsEmergency = columns.Column<bool>(nullable: false),
                CreatedBy = columns.Column<string>(nullable: false),
                CreatedAt = columns.Column<long>(nullable: false),
                ClosedBy = columns.Column<string>(nullable: true),
                ClosedAt = columns.Column<long>(nullable: true),
                Summary = columns.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Campaigns", row => row.Id));

        builder.CreateTable("Announcements",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Subject = columns.Column<string>(nullable: false),
                BegunAt = columns.Column<long>(nullable: false),
                UpTo = columns.Column<string>(nullable: false),
                Told = columns.Column<int>(nullable: false),
                EndedAt = columns.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Announcements", row => row.Id));

        builder.CreateTable("FilingBlocks",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                CaseId = columns.Column<Guid>(nullable: false),
                Citizen_Channel = columns.Column<string>(nullable: false),
                Citizen_UserId = columns.Column<string>(nullable: false),
                Citizen_Conversation = columns.Column<string>(nullable: false),
                Ground = columns.Column<string>(nullable: false),
                Reason = columns.Column<string>(nullable: false),
                Days = columns.Column<int>(nullable: false),
                ProposedBy = columns.Column<string>(nullable: false),
                ProposedAt = columns.Column<long>(nullable: false),
                DecidedBy = columns.Column<string>(nullable: true),
                DecidedAt = columns.Column<long>(nullable: true),
                IsAgreed = columns.Column<bool>(nullable: true),
                LastDay = columns.Column<DateOnly>(nullable: true),
                LiftedBy = columns.Column<string>(nullable: true),
                LiftedAt = columns.Column<long>(nullable: true),
                LiftReason = columns.Column<string>(nullable: true),
                Objection = columns.Column<string>(nullable: true),
                ObjectedAt = columns.Column<long>(nullable: true),
                ObjectionAnswer = columns.Column<string>(nullable: true),
                ObjectionAnsweredBy = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FilingBlocks", row => row.Id);
                table.ForeignKey("FK_FilingBlocks_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });
        builder.CreateIndex("IX_Campaigns_ClosedAt", "Campaigns", "ClosedAt");
        builder.CreateIndex("IX_FilingBlocks_CaseId", "FilingBlocks", "CaseId");
        builder.CreateIndex("IX_FilingBlocks_Citizen_Channel_Citizen_UserId", "FilingBlocks", ["Citizen_Channel", "Citizen_UserId"]);
    }
}
