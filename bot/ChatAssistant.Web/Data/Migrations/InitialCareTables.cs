using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>Modes of channels, matters half told, and the log of turns.</summary>
internal static class InitialCareTables
{
    public static void Create(MigrationBuilder builder)
    {
        CreateModeChanges(builder);
        CreateOpenDrafts(builder);
        CreateTurns(builder);
    }

    private static void CreateModeChanges(MigrationBuilder builder) =>
        builder.CreateTable("ModeChanges",
            columns => new
            {
                Id = columns.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Channel = columns.Column<string>(nullable: false),
                Before = columns.Column<int>(nullable: false),
                After = columns.Column<int>(nullable: false),
                Reason = columns.Column<string>(nullable: false),
                By = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
                Until = columns.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_ModeChanges", row => row.Id));

    private static void CreateOpenDrafts(MigrationBuilder builder)
    {
        builder.CreateTable("OpenDrafts",
            columns => new
            {
                ConversationKey = columns.Column<string>(nullable: false),
                AskedAt = columns.Column<long>(nullable: false),
                RemindedAt = columns.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_OpenDrafts", row => row.ConversationKey));
        builder.CreateIndex("IX_OpenDrafts_AskedAt", "OpenDrafts", "AskedAt");
    }

    private static void CreateTurns(MigrationBuilder builder)
    {
        builder.CreateTable("Turns",
            columns => new
            {
                Id = columns.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                ConversationKey = columns.Column<string>(nullable: false),
                ActivityId = columns.Column<string>(nullable: false),
                At = columns.Column<long>(nullable: false),
                Label = columns.Column<string>(nullable: false),
                Confidence = columns.Column<double>(nullable: false),
                Evidence = columns.Column<string>(nullable: false),
                Intent = columns.Column<string>(nullable: false),
                Status = columns.Column<string>(nullable: false),
                SealedText = columns.Column<byte[]>(nullable: false),
                SealedRewritten = columns.Column<byte[]>(nullable: true),
                Citations = columns.Column<string>(nullable: false),
                ElapsedMs = columns.Column<double>(nullable: false),
                Candidates = columns.Column<string>(nullable: false),
                Curated = columns.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Turns", row => row.Id));
        builder.CreateIndex("IX_Turns_ConversationKey_ActivityId", "Turns", ["ConversationKey", "ActivityId"], unique: true);
        builder.CreateIndex("IX_Turns_Status_At", "Turns", ["Status", "At"]);
    }
}
