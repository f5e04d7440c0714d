using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>Cases with their numbers, replies and events.</summary>
internal static class InitialCaseTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("CaseDays",
            columns => new
            {
                Day = columns.Column<DateOnly>(nullable: false),
                Last = columns.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_CaseDays", row => row.Day);
            });

        builder.CreateTable("Cases",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Number = columns.Column<string>(nullable: false),
                Lane = columns.Column<string>(nullable: false),
                State = columns.Column<string>(nullable: false),
                Text = columns.Column<string>(nullable: false),
                Original = columns.Column<byte[]>(nullable: true),
                Area = columns.Column<string>(nullable: false),
                County = columns.Column<string>(nullable: true),
                AccusedUnit = columns.Column<string>(nullable: true),
                Category = columns.Column<string>(nullable: true),
                Citizen_Channel = columns.Column<string>(nullable: false),
                Citizen_UserId = columns.Column<string>(nullable: false),
                Citizen_Conversation = columns.Column<string>(nullable: false),
                Display = columns.Column<string>(nullable: false),
                Name_Masked = columns.Column<string>(nullable: true),
                Name_Original = columns.Column<byte[]>(nullable: true),
                Contact_Masked = columns.Column<string>(nullable: true),
                Contact_Original = columns.Column<byte[]>(nullable: true),
                Source = columns.Column<string>(nullable: false),
                Question_Id = columns.Column<string>(nullable: true),
                Question_Text = columns.Column<string>(nullable: true),
                Forward_DeputyId = columns.Column<Guid>(nullable: true),
                Forward_DeputyName = columns.Column<string>(nullable: true),
                Forward_Consent = columns.Column<string>(nullable: true),
                Forward_Note = columns.Column<string>(nullable: true),
                CampaignId = columns.Column<Guid>(nullable: true),
                IsUrgent = columns.Column<bool>(nullable: false),
                Attachments = columns.Column<string>(nullable: false),
                IsSupervised = columns.Column<bool>(nullable: false),
                IsPublic = columns.Column<bool>(nullable: false),
                PublicCopy_Id = columns.Column<string>(nullable: true),
                PublicCopy_Matter = columns.Column<string>(nullable: true),
                PublicCopy_Answer = columns.Column<string>(nullable: true),
                PublicCopy_Result = columns.Column<string>(nullable: true),
                PublicCopy_PromisedFor = columns.Column<DateOnly>(nullable: true),
                PublicCopy_Unit = columns.Column<string>(nullable: true),
                PublicCopy_AnsweredAt = columns.Column<long>(nullable: true),
                PublicCopy_At = columns.Column<long>(nullable: true),
                IsArchived = columns.Column<bool>(nullable: false),
                MemberCount = columns.Column<int>(nullable: false),
                CreatedAt = columns.Column<long>(nullable: false),
                ChainHead = columns.Column<string>(nullable: false),
                DeputyName = columns.Column<string>(nullable: true),
                DueOn = columns.Column<DateOnly>(nullable: false),
                LeadUnit = columns.Column<string>(nullable: true),
                Satisfied = columns.Column<string>(nullable: true),
                Serial = columns.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Cases", row => row.Id);
            });

        builder.CreateTable("CaseEvents",
            columns => new
            {
                Place = columns.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Id = columns.Column<Guid>(nullable: false),
                Sequence = columns.Column<int>(nullable: false),
                Action = columns.Column<string>(nullable: false),
                From = columns.Column<string>(nullable: false),
                To = columns.Column<string>(nullable: false),
                By = columns.Column<string>(nullable: false),
                Actor = columns.Column<string>(nullable: false),
                Reason = columns.Column<string>(nullable: true),
                Basis = columns.Column<string>(nullable: true),
                At = columns.Column<long>(nullable: false),
                Hash = columns.Column<string>(nullable: false),
                CaseId = columns.Column<Guid>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_CaseEvents", row => row.Place);
                table.ForeignKey("FK_CaseEvents_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("Replies",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Text = columns.Column<string>(nullable: false),
                Author = columns.Column<string>(nullable: false),
                IsFormal = columns.Column<bool>(nullable: false),
                Outcome_Code = columns.Column<string>(nullable: true),
                Outcome_Explanation = columns.Column<string>(nullable: true),
                Outcome_PromisedFor = columns.Column<DateOnly>(nullable: true),
                At = columns.Column<long>(nullable: false),
                ActivityId = columns.Column<string>(nullable: false),
                CaseId = columns.Column<Guid>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Replies", row => row.Id);
                table.ForeignKey("FK_Replies_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });
        builder.CreateIndex("IX_Cases_CampaignId", "Cases", "CampaignId", filter: "\"CampaignId\" IS NOT NULL");
        builder.CreateIndex("IX_Cases_Citizen_Channel_Citizen_UserId", "Cases", ["Citizen_Channel", "Citizen_UserId"]);
        builder.CreateIndex("IX_Cases_CreatedAt", "Cases", "CreatedAt");
        builder.CreateIndex("IX_Cases_Forward_DeputyId", "Cases", "Forward_DeputyId", filter: "\"Forward_DeputyId\" IS NOT NULL");
        builder.CreateIndex("IX_Cases_List", "Cases",
            ["DueOn", "Serial", "Lane", "State", "County", "AccusedUnit", "Category", "Source", "IsSupervised", "LeadUnit", "Satisfied", "DeputyName", "CampaignId", "Id"]);
        builder.CreateIndex("IX_Cases_Serial", "Cases", "Serial", unique: true);
        builder.CreateIndex("IX_Cases_Number", "Cases", "Number", unique: true);
        builder.CreateIndex("IX_Cases_Question_Id", "Cases", "Question_Id");
        builder.CreateIndex("IX_Cases_PublicCopy_Id", "Cases", "PublicCopy_Id", unique: true);
        builder.CreateIndex("IX_Cases_PublicCopy_At", "Cases", "PublicCopy_At", filter: "PublicCopy_At IS NOT NULL");
        builder.CreateIndex("IX_CaseEvents_CaseId_Sequence", "CaseEvents", ["CaseId", "Sequence"], unique: true);
        builder.CreateIndex("IX_Cases_Urgent", "Cases", "CreatedAt", filter: "\"IsUrgent\"");
        builder.CreateIndex("IX_Replies_ActivityId", "Replies", "ActivityId");
        builder.CreateIndex("IX_Replies_CaseId", "Replies", "CaseId");
    }
}
