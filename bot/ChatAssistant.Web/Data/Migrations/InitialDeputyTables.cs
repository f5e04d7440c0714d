using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>Deputies, how they are bound, and what they propose.</summary>
internal static class InitialDeputyTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("Deputies",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                Name = columns.Column<string>(nullable: false),
                Seat_Level = columns.Column<string>(nullable: false),
                Seat_Area = columns.Column<string>(nullable: false),
                Seat_ElectoralUnit = columns.Column<string>(nullable: false),
                Seat_TermStart = columns.Column<DateOnly>(nullable: false),
                Seat_TermEnd = columns.Column<DateOnly>(nullable: false),
                CertificateHash = columns.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Deputies", row => row.Id);
            });

        builder.CreateTable("Invitations",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                DeputyId = columns.Column<Guid>(nullable: false),
                CodeHash = columns.Column<string>(nullable: false),
                ExpiresAt = columns.Column<long>(nullable: false),
                UsedAt = columns.Column<long>(nullable: true),
                FailedAttempts = columns.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Invitations", row => row.Id);
                table.ForeignKey("FK_Invitations_Deputies_DeputyId", row => row.DeputyId, "Deputies", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("DeputyBindings",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                DeputyId = columns.Column<Guid>(nullable: false),
                Channel = columns.Column<string>(nullable: false),
                UserId = columns.Column<string>(nullable: false),
                VerifiedAt = columns.Column<long>(nullable: false),
                ExpiresOn = columns.Column<DateOnly>(nullable: false),
                RevokedAt = columns.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DeputyBindings", row => row.Id);
                table.ForeignKey("FK_DeputyBindings_Deputies_DeputyId", row => row.DeputyId, "Deputies", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("DeputySuggestions",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                DeputyId = columns.Column<Guid>(nullable: false),
                State = columns.Column<string>(nullable: false),
                Words_Title = columns.Column<string>(nullable: false),
                Words_Grounds = columns.Column<string>(nullable: false),
                Words_Proposal = columns.Column<string>(nullable: false),
                Evidence = columns.Column<string>(nullable: false),
                CreatedAt = columns.Column<long>(nullable: false),
                SubmittedAt = columns.Column<long>(nullable: true),
                Events = columns.Column<string>(nullable: false),
                Units = columns.Column<string>(nullable: false),
                Replies = columns.Column<string>(nullable: false),
                Ratings = columns.Column<string>(nullable: false),
                Clocks = columns.Column<string>(nullable: false),
                CoSignatures = columns.Column<string>(nullable: false),
                PublishProposedBy = columns.Column<string>(nullable: true),
                Covered = columns.Column<string>(nullable: false),
                IsPublic = columns.Column<bool>(nullable: false),
                Version = columns.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DeputySuggestions", row => row.Id);
                table.ForeignKey("FK_DeputySuggestions_Deputies_DeputyId", row => row.DeputyId, "Deputies", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("Commitments",
            columns => new
            {
                Id = columns.Column<Guid>(nullable: false),
                SuggestionId = columns.Column<Guid>(nullable: false),
                Unit = columns.Column<string>(nullable: false),
                Promise = columns.Column<string>(nullable: false),
                Since = columns.Column<DateOnly>(nullable: false),
                Due = columns.Column<DateOnly>(nullable: false),
                Progress = columns.Column<string>(nullable: false),
                Outcome = columns.Column<string>(nullable: false),
                SettledAt = columns.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Commitments", row => row.Id);
                table.ForeignKey("FK_Commitments_DeputySuggestions_SuggestionId", row => row.SuggestionId, "DeputySuggestions", "Id", onDelete: ReferentialAction.Cascade);
            });
        builder.CreateIndex("IX_Commitments_Due", "Commitments", "Due");
        builder.CreateIndex("IX_Commitments_SuggestionId", "Commitments", "SuggestionId");
        builder.CreateIndex("IX_Deputies_CertificateHash", "Deputies", "CertificateHash");
        builder.CreateIndex("IX_Invitations_CodeHash", "Invitations", "CodeHash", unique: true);
        builder.CreateIndex("IX_Invitations_DeputyId", "Invitations", "DeputyId");
        builder.CreateIndex("IX_DeputyBindings_Channel_UserId", "DeputyBindings", ["Channel", "UserId"]);
        builder.CreateIndex("IX_DeputyBindings_DeputyId", "DeputyBindings", "DeputyId");
        builder.CreateIndex("IX_DeputySuggestions_DeputyId", "DeputySuggestions", "DeputyId");
    }
}
