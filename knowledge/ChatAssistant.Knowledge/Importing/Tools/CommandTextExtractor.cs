using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ChatAssistant.Knowledge;

/// <summary>
/// Runs an outside program on a copy of the file in a folder of its own, without a shell, with next to no environment, and
/// ends it when it takes too long or prints too much.
/// </summary>
public sealed class CommandTextExtractor(ImportLimits limits, IReadOnlyList<ExtractorProgram> programs) : ITextExtractor
{
    private const int BufferCharacters = 16_384;

    public CommandTextExtractor(ImportLimits limits)
        : this(limits, ExtractorProgram.Usual)
    {
    }

    public async Task<ExtractedText> ExtractAsync(string ending, ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("import-").FullName;
        try
        {
            var path = Path.Combine(folder, "file" + ending);
            await File.WriteAllBytesAsync(path, file, cancellationToken);
            foreach (var program in programs.Where(program => program.Ending == ending))
                if (Start(program, path, folder) is { } process) return await ReadAsync(process, cancellationToken);

            return ExtractedText.Failed(Missing(ending));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Missing(string ending) => ending == ".pdf"
        ? "服务器上没有安装读取 PDF 的程序（poppler-utils），请管理员安装，或者把正文另存为 .docx 或 .txt 再导入。"
        : "服务器上没有安装读取旧版 Word 文件的程序（catdoc），请管理员安装，或者在 Word 中另存为 .docx 再导入。";

    /// <summary>Null when the program is not installed.</summary>
    private static Process? Start(ExtractorProgram program, string file, string folder)
    {
        var start = new ProcessStartInfo(program.Name)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
        };
        foreach (var argument in program.Arguments) start.ArgumentList.Add(argument.Replace(ExtractorProgram.FilePlace, file, StringComparison.Ordinal));
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = folder;
        start.Environment["LANG"] = "C.UTF-8";
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private async Task<ExtractedText> ReadAsync(Process process, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limits.ToolTime);
        using (process)
        {
            try
            {
                process.StandardInput.Close();
                var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null, timeout.Token);
                var text = await ReadTextAsync(process.StandardOutput, timeout.Token);
                if (text is null) return ExtractedText.Failed($"文件里的文字超过{limits.TextLength / 10_000}万字，请拆成几个文件再导入。");

                await errors;
                await process.WaitForExitAsync(timeout.Token);
                return process.ExitCode == 0
                    ? ExtractedText.Of(text)
                    : ExtractedText.Failed("文件已损坏或有密码，没有读出文字，请检查后重新保存再导入。");
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return ExtractedText.Failed($"读取文件超过{limits.ToolTime.TotalSeconds:0}秒，请把正文另存为 .docx 或 .txt 再导入。");
            }
            finally
            {
                if (!process.HasExited) process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Null when it is too long.</summary>
    private async Task<string?> ReadTextAsync(StreamReader output, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[BufferCharacters];
        for (var read = await output.ReadAsync(buffer, cancellationToken); read > 0; read = await output.ReadAsync(buffer, cancellationToken))
            if (text.Append(buffer, 0, read).Length > limits.TextLength) return null;

        return text.ToString();
    }
}
