using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>Conversations with their messages, inbox, outbox and state.</summary>
internal static class InitialConversationTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("Conversations",
            columns => new
            {
                Key = columns.Column<string>(nullable: false),
                Channel = columns.Column<string>(nullable: false),
                UserId = columns.Column<string>(nullable: false),
                SealedReference = columns.Column<byte[]>(nullable: false),
                LastSequence = columns.Column<long>(nullable: false),
                CreatedAt = columns.Column<long>(nullable: false),
                HeardAt = columns.Column<long>(nullable: false),
                Pushed = columns.Column<int>(nullable: false),
                EndedAt = columns.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Conversations", row => row.Key);
            });

        builder.CreateTable("States",
            columns => new
            {
                Key = columns.Column<string>(nullable: false),
                SealedJson = columns.Column<byte[]>(nullable: false),
                Version = columns.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_States", row => row.Key);
            });

        builder.CreateTable("Activities",
            columns => new
            {
                Id = columns.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ConversationKey = columns.Column<string>(nullable: false),
                Sequence = columns.Column<long>(nullable: false),
                IsInbound = columns.Column<bool>(nullable: false),
                IsShown = columns.Column<bool>(nullable: false),
                SealedJson = columns.Column<byte[]>(nullable: false),
                At = columns.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Activities", row => row.Id);
                table.ForeignKey("FK_Activities_Conversations_ConversationKey", row => row.ConversationKey, "Conversations", "Key", onDelete: ReferentialAction.Restrict);
            });

        builder.CreateTable("Inbox",
            columns => new
            {
                Id = columns.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Channel = columns.Column<string>(nullable: false),
                Account = columns.Column<string>(nullable: false),
                MessageId = columns.Column<string>(nullable: false),
                ActivityId = columns.Column<long>(nullable: false),
                HandledAt = columns.Column<long>(nullable: true),
                Attempts = columns.Column<int>(nullable: false),
                Fault = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Inbox", row => row.Id);
                table.ForeignKey("FK_Inbox_Activities_ActivityId", row => row.ActivityId, "Activities", "Id", onDelete: ReferentialAction.Restrict);
            });

        builder.CreateTable("Outbox",
            columns => new
            {
                Id = columns.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Channel = columns.Column<string>(nullable: false),
                ConversationKey = columns.Column<string>(nullable: false),
                Sequence = columns.Column<long>(nullable: false),
                MessageId = columns.Column<string>(nullable: false),
                ActivityId = columns.Column<long>(nullable: false),
                AnswersInboxId = columns.Column<long>(nullable: true),
                State = columns.Column<int>(nullable: false),
                Attempts = columns.Column<int>(nullable: false),
                Failures = columns.Column<int>(nullable: false),
                PartsTaken = columns.Column<int>(nullable: false),
                DueAt = columns.Column<long>(nullable: false),
                LeasedUntil = columns.Column<long>(nullable: true),
                DeliveredAt = columns.Column<long>(nullable: true),
                Fault = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Outbox", row => row.Id);
                table.ForeignKey("FK_Outbox_Activities_ActivityId", row => row.ActivityId, "Activities", "Id", onDelete: ReferentialAction.Restrict);
            });
        builder.CreateIndex("IX_Conversations_Channel_UserId", "Conversations", ["Channel", "UserId"]);
        builder.CreateIndex("IX_Activities_ConversationKey_Sequence", "Activities", ["ConversationKey", "Sequence"], unique: true);
        builder.CreateIndex("IX_Inbox_ActivityId", "Inbox", "ActivityId");
        builder.CreateIndex("IX_Inbox_Channel_Account_MessageId", "Inbox", ["Channel", "Account", "MessageId"], unique: true);
        builder.CreateIndex("IX_Inbox_Pending", "Inbox", "Id", filter: "\"HandledAt\" IS NULL");
        builder.CreateIndex("IX_Outbox_ActivityId", "Outbox", "ActivityId");
        builder.CreateIndex("IX_Outbox_AnswersInboxId", "Outbox", "AnswersInboxId");
        builder.CreateIndex("IX_Outbox_MessageId", "Outbox", "MessageId", unique: true);
        builder.CreateIndex("IX_Outbox_Dead", "Outbox", "State", filter: "\"State\" = 2");
        builder.CreateIndex("IX_Outbox_Waiting", "Outbox", ["Channel", "ConversationKey", "Sequence"], filter: "\"State\" IN (0, 3)");
    }
}
