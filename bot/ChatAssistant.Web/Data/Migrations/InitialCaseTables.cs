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
                Area = columns.Column<string>(nullable: false),
                Citizen_Channel = columns.Column<string>(nullable: false),
                Citizen_UserId = columns.Column<string>(nullable: false),
                Citizen_Conversation = columns.Column<string>(nullable: false),
                CreatedAt = columns.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Cases", row => row.Id);
            });

        builder.CreateTable("CaseEvents",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Sequence = columns.Column<int>(nullable: false),
                Action = columns.Column<string>(nullable: false),
                Actor = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
                CaseId = columns.Column<Guid>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_CaseEvents", row => row.Id);
                table.ForeignKey("FK_CaseEvents_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("Replies",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Text = columns.Column<string>(nullable: false),
                Author = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
                ActivityId = columns.Column<string>(nullable: false),
                CaseId = columns.Column<Guid>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Replies", row => row.Id);
                table.ForeignKey("FK_Replies_Cases_CaseId", row => row.CaseId, "Cases", "Id", onDelete: ReferentialAction.Cascade);
            });
        builder.CreateIndex("IX_CaseEvents_CaseId_Sequence", "CaseEvents", ["CaseId", "Sequence"], unique: true);
        builder.CreateIndex("IX_Cases_Citizen_Channel_Citizen_UserId", "Cases", ["Citizen_Channel", "Citizen_UserId"]);
        builder.CreateIndex("IX_Cases_CreatedAt", "Cases", "CreatedAt");
        builder.CreateIndex("IX_Cases_Number", "Cases", "Number", unique: true);
        builder.CreateIndex("IX_Replies_CaseId", "Replies", "CaseId");
    }
}
