namespace ChatAssistant.Web.Tests.Support;

/// <summary>A data folder that is gone after the test.</summary>
/// <param name="parent">Where it is made; among the machine's temporary files when nothing is said.</param>
public sealed class ScratchFolder(string? parent = null) : IDisposable
{
    private const string Prefix = "chat-assistant-";

    public string Path { get; } = parent is null
        ? Directory.CreateTempSubdirectory(Prefix).FullName
        : Directory.CreateDirectory(System.IO.Path.Combine(parent, Prefix + System.IO.Path.GetRandomFileName())).FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
