using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>Requests about personal information, that something was deleted, and that something is to be.</summary>
internal static class InitialPrivacyTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("PrivacyRequests",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Kind = columns.Column<string>(nullable: false),
                Channel = columns.Column<string>(nullable: false),
                UserId = columns.Column<string>(nullable: false),
                AskedAt = columns.Column<long>(nullable: false),
                DecidedAt = columns.Column<long>(nullable: true),
                Decision = columns.Column<string>(nullable: true),
                Reason = columns.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_PrivacyRequests", row => row.Id));

        builder.CreateTable("ScrubMarks",
            columns => new
            {
                Id = columns.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                At = columns.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_ScrubMarks", row => row.Id));

        builder.CreateTable("RetentionOrders",
            columns => new
            {
                Id = columns.Column<int>(nullable: false),
                At = columns.Column<long>(nullable: false),
                By = columns.Column<string>(nullable: false),
                Reason = columns.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_RetentionOrders", row => row.Id));
        builder.CreateIndex("IX_PrivacyRequests_Channel_UserId", "PrivacyRequests", ["Channel", "UserId"]);
    }
}
