using Microsoft.EntityFrameworkCore.Migrations;

namespace ChatAssistant.Web.Data.Migrations;

/// <summary>The words of cases. The table keeps where each word stands and not the text; which case it is says its row's number.</summary>
internal static class InitialSearchTable
{
    public static void Create(MigrationBuilder builder) =>
        builder.Sql("CREATE VIRTUAL TABLE CaseSearch USING fts5(Words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')");
}
