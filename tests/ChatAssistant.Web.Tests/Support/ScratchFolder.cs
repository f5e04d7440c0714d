namespace ChatAssistant.Web.Tests.Support;

/// <summary>A data folder that is gone after the test.</summary>
public sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("chat-assistant-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
