using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

[DbContext(typeof(AssistantDbContext))]
[Migration("20261122000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        InitialStaffTables.Create(migrationBuilder);
        InitialConversationTables.Create(migrationBuilder);
        InitialDeliveryTables.Create(migrationBuilder);
        InitialCaseTables.Create(migrationBuilder);
        InitialCasePartTables.Create(migrationBuilder);
        InitialDeputyTables.Create(migrationBuilder);
        InitialCountyTables.Create(migrationBuilder);
        InitialFeedbackTables.Create(migrationBuilder);
        InitialPrivacyTables.Create(migrationBuilder);
        InitialCareTables.Create(migrationBuilder);
        InitialLibraryTables.Create(migrationBuilder);
        InitialAuditTables.Create(migrationBuilder);
        InitialKnowledgeDeskTables.Create(migrationBuilder);
        InitialDeskTables.Create(migrationBuilder);
        InitialFollowUpTables.Create(migrationBuilder);
        InitialChannelTables.Create(migrationBuilder);
        InitialDemoTables.Create(migrationBuilder);
        InitialSearchTable.Create(migrationBuilder);
        InitialWorkbenchTables.Create(migrationBuilder);
        InitialHotIssueTables.Create(migrationBuilder);
        InitialReportTables.Create(migrationBuilder);
        InitialSettingsTables.Create(migrationBuilder);
        InitialCallTables.Create(migrationBuilder);
    }
}
