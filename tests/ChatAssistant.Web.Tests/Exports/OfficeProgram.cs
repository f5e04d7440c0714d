using System.Diagnostics;
using System.Xml.Linq;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Exports;

/// <summary>The LibreOffice of this machine, without a window. Tests that need it are skipped where there is none.</summary>
internal static class OfficeProgram
{
    private const string Path = "/usr/bin/soffice";

    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>Opens a file as a person does who double-clicks it, and gives what it made of each cell.</summary>
    /// <param name="name">The file's name, by whose ending its kind is known.</param>
    /// <param name="content">The file.</param>
    /// <param name="filter">How it reads such a file; null for as it likes.</param>
    public static async Task<IReadOnlyList<OpenedCell>> OpenAsync(string name, byte[] content, string? filter)
    {
        if (!File.Exists(Path)) Assert.Skip("LibreOffice is not installed on this machine.");
        using var folder = new ScratchFolder();
        var file = System.IO.Path.Combine(folder.Path, name);
        await File.WriteAllBytesAsync(file, content, TestContext.Current.CancellationToken);
        await RunAsync([$"-env:UserInstallation=file://{folder.Path}/profile", "--headless", .. filter is null ? Array.Empty<string>() : [$"--infilter={filter}"], "--convert-to", "fods", "--outdir", folder.Path, file]);
        var opened = XDocument.Load(System.IO.Path.ChangeExtension(file, "fods"));
        return [.. opened.Descendants(Table + "table-cell").Where(cell => cell.HasElements || cell.Attributes().Any(each => each.Name == Table + "formula"))
            .Select(cell => new OpenedCell(cell.Attribute(Table + "formula")?.Value, string.Join('\n', cell.Elements(Words + "p").Select(line => line.Value))))];
    }

    private static async Task RunAsync(string[] arguments)
    {
        var start = new ProcessStartInfo(Path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var program = Process.Start(start)!;
        await Task.WhenAll(program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync(), program.WaitForExitAsync()).WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(0, program.ExitCode);
    }
}
