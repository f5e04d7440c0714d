using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>
/// A disk whose power can be cut: an ext4 file system in a file. What a program has written and not flushed is only in the page cache of that
/// file system and not yet in the file, so a copy of the file is what the disk would hold had the power failed at that moment.
/// </summary>
internal sealed class LoopDisk : IAsyncDisposable
{
    /// <summary>A database and its log, each of the size at which a commit empties the log, and the file system's own.</summary>
    private const long Size = 256 * 1024 * 1024;

    private readonly ScratchFolder _scratch = new(RoomyMemory());

    private LoopDisk()
    {
    }

    /// <summary>Where the running disk is mounted.</summary>
    public string Live => Path.Combine(_scratch.Path, "live");

    private string Image => Path.Combine(_scratch.Path, "disk.img");

    private string Copy => Path.Combine(_scratch.Path, "copy.img");

    private string Dead => Path.Combine(_scratch.Path, "dead");

    /// <summary>Skips the test, with the reason, where there is no right or no device to mount one.</summary>
    public static async Task<LoopDisk> AttachAsync()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Loop devices are Linux.");
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Mounting needs root.");
        Assert.SkipUnless(await Shell.TryAsync("losetup", "-f"), "There is no loop device.");
        var disk = new LoopDisk();
        if (await disk.TryMountAsync()) return disk;
        await disk.DisposeAsync();
        Assert.Skip("An ext4 image cannot be made or mounted here.");
        throw new InvalidOperationException("Skipped.");
    }

    /// <summary>What the disk would hold had its power failed now, mounted while <paramref name="look"/> looks at it.</summary>
    public async Task<T> CutAsync<T>(Func<string, Task<T>> look, Func<Task> afterCopy)
    {
        await Shell.RunAsync("cp", "--sparse=always", Image, Copy);
        await afterCopy();
        // Mounting replays the journal, as a machine that starts again does.
        await Shell.RunAsync("mount", "-o", "loop", Copy, Dead);
        try
        {
            return await look(Dead);
        }
        finally
        {
            await Shell.RunAsync("umount", Dead);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Shell.TryAsync("umount", Live);
        _scratch.Dispose();
    }

    /// <summary>
    /// Copies of a disk on the machine's own disk would hold up the next flush for many seconds. In memory they cost nothing, and what was
    /// flushed is in the file just the same.
    /// </summary>
    private static string RoomyMemory()
    {
        var memory = new DriveInfo("/dev/shm");
        return memory.IsReady && memory.AvailableFreeSpace > 4 * Size ? memory.Name : Path.GetTempPath();
    }

    private async Task<bool> TryMountAsync()
    {
        Directory.CreateDirectory(Live);
        Directory.CreateDirectory(Dead);
        await using (var file = File.Create(Image)) file.SetLength(Size);
        return await Shell.TryAsync("mkfs.ext4", "-q", "-F", Image) && await Shell.TryAsync("mount", "-o", "loop", Image, Live);
    }
}
