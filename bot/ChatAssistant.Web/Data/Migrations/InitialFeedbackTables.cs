using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>What people thought of answers.</summary>
internal static class InitialFeedbackTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("Feedback",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                ConversationKey = columns.Column<string>(nullable: false),
                Question = columns.Column<string>(nullable: false),
                IsHelpful = columns.Column<bool>(nullable: false),
                Reason = columns.Column<string>(nullable: true),
                At = columns.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Feedback", row => row.Id));
        builder.CreateIndex("IX_Feedback_ConversationKey_Question", "Feedback", ["ConversationKey", "Question"], unique: true);
    }
}
