using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>The delivery ledger.</summary>
internal static class InitialDeliveryTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("DeliverySteps",
            columns => new
            {
                Id = columns.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                OutboxId = columns.Column<long>(nullable: false),
                Step = columns.Column<int>(nullable: false),
                At = columns.Column<long>(nullable: false),
                Attempt = columns.Column<int>(nullable: false),
                Fault = columns.Column<string>(nullable: true),
                By = columns.Column<string>(nullable: true),
                Reason = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DeliverySteps", row => row.Id);
                table.ForeignKey("FK_DeliverySteps_Outbox_OutboxId", row => row.OutboxId, "Outbox", "Id", onDelete: ReferentialAction.Restrict);
            });
        builder.CreateIndex("IX_DeliverySteps_OutboxId", "DeliverySteps", "OutboxId");
    }
}
