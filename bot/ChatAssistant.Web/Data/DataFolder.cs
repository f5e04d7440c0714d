namespace ChatAssistant.Web.Data;

/// <summary>The one folder in which everything is kept that must outlive the program.</summary>
public sealed class DataFolder
{
    public const string Default = "data";

    private readonly string _root;

    public DataFolder(string path)
    {
        _root = Path.GetFullPath(path);
        // What is in here is for the service's own account alone.
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(_root);
        else Directory.CreateDirectory(_root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Database => Path.Combine(_root, "assistant.db");

    /// <summary>Empty; held by the program that changes the schema.</summary>
    public string MigrationLock => $"{Database}.lock";

    /// <summary>Made from the library and what was imported; it may be deleted at any time.</summary>
    public string Index => Path.Combine(_root, "index");

    public DirectoryInfo Keys => Directory.CreateDirectory(Path.Combine(_root, "keys"));

    public DirectoryInfo Attachments => Directory.CreateDirectory(Path.Combine(_root, "attachments"));
}
