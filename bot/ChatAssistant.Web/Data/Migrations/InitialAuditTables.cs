using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>What staff did, which nobody changes afterwards.</summary>
internal static class InitialAuditTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("AuditEntries",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Sequence = columns.Column<long>(nullable: false),
                At = columns.Column<long>(nullable: false),
                By = columns.Column<string>(nullable: false),
                Action = columns.Column<string>(nullable: false),
                Subject = columns.Column<string>(nullable: false),
                Reason = columns.Column<string>(nullable: true),
                Before = columns.Column<string>(nullable: true),
                After = columns.Column<string>(nullable: true),
                CaseId = columns.Column<Guid>(nullable: true),
                Hash = columns.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AuditEntries", row => row.Id);
            });

        builder.CreateTable("AuditHeads",
            columns => new
            {
                Id = columns.Column<int>(nullable: false),
                Sequence = columns.Column<long>(nullable: false),
                Hash = columns.Column<string>(nullable: false),
                Mark = columns.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AuditHeads", row => row.Id);
            });
        builder.CreateIndex("IX_AuditEntries_Sequence", "AuditEntries", "Sequence", unique: true);
        Forbid(builder, "UPDATE");
        Forbid(builder, "DELETE");
    }

    private static void Forbid(MigrationBuilder builder, string change) =>
        builder.Sql($"CREATE TRIGGER AuditEntries_no_{change} BEFORE {change} ON AuditEntries BEGIN SELECT RAISE(ABORT, 'The audit log is only added to.'); END");
}
