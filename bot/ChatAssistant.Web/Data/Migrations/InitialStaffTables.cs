using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>Accounts of staff, in the tables of ASP.NET Core Identity, and the link that makes the first.</summary>
internal static class InitialStaffTables
{
    public static void Create(MigrationBuilder builder)
    {
        builder.CreateTable("AspNetRoles",
            columns => new
            {
                Id = columns.Column<string>(nullable: false),
                Name = columns.Column<string>(nullable: true, maxLength: 256),
                NormalizedName = columns.Column<string>(nullable: true, maxLength: 256),
                ConcurrencyStamp = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AspNetRoles", row => row.Id);
            });

        builder.CreateTable("AspNetUsers",
            columns => new
            {
                Id = columns.Column<string>(nullable: false),
                Roles = columns.Column<string>(nullable: false),
                Permissions = columns.Column<string>(nullable: false),
                Unit = columns.Column<string>(nullable: true),
                Area = columns.Column<string>(nullable: true),
                SealedCodeSecret = columns.Column<byte[]>(nullable: true),
                LastCodeStep = columns.Column<long>(nullable: false),
                RecoveryDigests = columns.Column<string>(nullable: false),
                UserName = columns.Column<string>(nullable: true, maxLength: 256),
                NormalizedUserName = columns.Column<string>(nullable: true, maxLength: 256),
                Email = columns.Column<string>(nullable: true, maxLength: 256),
                NormalizedEmail = columns.Column<string>(nullable: true, maxLength: 256),
                EmailConfirmed = columns.Column<bool>(nullable: false),
                PasswordHash = columns.Column<string>(nullable: true),
                SecurityStamp = columns.Column<string>(nullable: true),
                ConcurrencyStamp = columns.Column<string>(nullable: true),
                PhoneNumber = columns.Column<string>(nullable: true),
                PhoneNumberConfirmed = columns.Column<bool>(nullable: false),
                TwoFactorEnabled = columns.Column<bool>(nullable: false),
                LockoutEnd = columns.Column<long>(nullable: true),
                LockoutEnabled = columns.Column<bool>(nullable: false),
                AccessFailedCount = columns.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AspNetUsers", row => row.Id);
            });

        builder.CreateTable("Units",
            columns => new
            {
                Name = columns.Column<string>(nullable: false),
                Kind = columns.Column<string>(nullable: false),
                Area = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Units", row => row.Name);
            });

        builder.CreateTable("SetupLinks",
            columns => new
            {
                Id = columns.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                TokenHash = columns.Column<string>(nullable: false),
                ExpiresAt = columns.Column<long>(nullable: false),
                UsedAt = columns.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_SetupLinks", row => row.Id);
            });

        builder.CreateTable("AspNetRoleClaims",
            columns => new
            {
                Id = columns.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                RoleId = columns.Column<string>(nullable: false),
                ClaimType = columns.Column<string>(nullable: true),
                ClaimValue = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AspNetRoleClaims", row => row.Id);
                table.ForeignKey("FK_AspNetRoleClaims_AspNetRoles_RoleId", row => row.RoleId, "AspNetRoles", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("AspNetUserClaims",
            columns => new
            {
                Id = columns.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                UserId = columns.Column<string>(nullable: false),
                ClaimType = columns.Column<string>(nullable: true),
                ClaimValue = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AspNetUserClaims", row => row.Id);
                table.ForeignKey("FK_AspNetUserClaims_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("AspNetUserLogins",
            columns => new
            {
                LoginProvider = columns.Column<string>(nullable: false),
                ProviderKey = columns.Column<string>(nullable: false),
                ProviderDisplayName = columns.Column<string>(nullable: true),
                UserId = columns.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AspNetUserLogins", row => new { row.LoginProvider, row.ProviderKey });
                table.ForeignKey("FK_AspNetUserLogins_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("AspNetUserRoles",
            columns => new
            {
                UserId = columns.Column<string>(nullable: false),
                RoleId = columns.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AspNetUserRoles", row => new { row.UserId, row.RoleId });
                table.ForeignKey("FK_AspNetUserRoles_AspNetRoles_RoleId", row => row.RoleId, "AspNetRoles", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_AspNetUserRoles_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });

        builder.CreateTable("AspNetUserTokens",
            columns => new
            {
                UserId = columns.Column<string>(nullable: false),
                LoginProvider = columns.Column<string>(nullable: false),
                Name = columns.Column<string>(nullable: false),
                Value = columns.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AspNetUserTokens", row => new { row.UserId, row.LoginProvider, row.Name });
                table.ForeignKey("FK_AspNetUserTokens_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });
        builder.CreateIndex("IX_AspNetRoleClaims_RoleId", "AspNetRoleClaims", "RoleId");
        builder.CreateIndex("RoleNameIndex", "AspNetRoles", "NormalizedName", unique: true);
        builder.CreateIndex("IX_AspNetUserClaims_UserId", "AspNetUserClaims", "UserId");
        builder.CreateIndex("IX_AspNetUserLogins_UserId", "AspNetUserLogins", "UserId");
        builder.CreateIndex("IX_AspNetUserRoles_RoleId", "AspNetUserRoles", "RoleId");
        builder.CreateIndex("EmailIndex", "AspNetUsers", "NormalizedEmail");
        builder.CreateIndex("UserNameIndex", "AspNetUsers", "NormalizedUserName", unique: true);
    }
}
