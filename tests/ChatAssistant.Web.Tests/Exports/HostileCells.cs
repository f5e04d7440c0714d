namespace ChatAssistant.Web.Tests.Exports;

/// <summary>Texts that an office program might take for something to do: each opening, before each command.</summary>
internal static class HostileCells
{
    private static readonly string[] Openings =
    [
        "=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "　=", "＝", "＋", "－", "＠", "'=", "\"=", "\",=", "\"\r\n=", ";=", "|=", "%=", "\u200b=", "\ufeff=", "\u00a0=", "==", "=+", "−", "﹦", "\"\t=",
    ];

    private static readonly string[] Commands =
    [
        "1+1", "SUM(1,2)", "HYPERLINK(\"http://127.0.0.1/?\"&A1,\"看\")", "cmd|' /C calc'!A0", "DDE(\"soffice\",\"x\",\"y\")", "DDE(\"cmd\";\"/C calc\";\"__DdeLink\")", "WEBSERVICE(\"http://127.0.0.1/\")",
        "IMPORTXML(\"http://127.0.0.1/\",\"//a\")", "IMPORTDATA(\"http://127.0.0.1/\")", "A1", "$A$1", "R1C1", "CONCATENATE(A1,B1)", "INDIRECT(\"A1\")", "NOW()", "RAND()", "1", "-1", "1E5", "TRUE()",
        "MSEXCEL|'\\..\\..\\cmd.exe'!''", "IF(1=1,\"是\",\"否\")", "'file:///etc/passwd'#$passwd.A1", "EXEC(\"calc\")", "CALL(\"urlmon\",\"x\")", "REGISTER(\"x\")", "{=1+1}", "[.A1]+1", "of:=1+1", "@SUM(1)",
        "路灯坏了", "13800000000", "\"\"", "\",\"=1+1", "\r\n=1+1", "\t=1+1",
    ];

    /// <summary>A thousand of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. (from opening in Openings from command in Commands select opening + command).Take(1000)];
}
