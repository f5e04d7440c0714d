using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>What channels keep besides messages: signatures that were used, and how far was fetched.</summary>
internal static class InitialChannelTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("SyncCursors",
            columns => new
            {
                Account = columns.Column<string>(nullable: false),
                Position = columns.Column<string>(nullable: false),
                Token = columns.Column<string>(nullable: false),
                NoticedAt = columns.Column<long>(nullable: false),
                Notices = columns.Column<long>(nullable: false),
                Fetched = columns.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_SyncCursors", row => row.Account));

        builder.CreateTable("UsedSignatures",
            columns => new
            {
                Signature = columns.Column<string>(nullable: false),
                Content = columns.Column<string>(nullable: false),
                Until = columns.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_UsedSignatures", row => row.Signature));
        builder.CreateIndex("IX_UsedSignatures_Until", "UsedSignatures", "Until");
    }
}
