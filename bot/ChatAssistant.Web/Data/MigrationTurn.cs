using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Data;

/// <summary>
/// Lets one program at a time change the schema of a data folder. It is a lock of the operating system, which ends with its holder however that
/// ends; a row in the database would outlive a killed program, and every later start would wait for it.
/// </summary>
internal sealed class MigrationTurn(DataFolder folder, IOptions<DatabaseOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>To be disposed of when the schema is as it should be.</summary>
    /// <exception cref="IOException">Another program did not finish in time, or the folder cannot be written to.</exception>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(folder.MigrationLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException fault) when (clock.GetElapsedTime(began) > options.Value.MigrationWait)
            {
                throw new IOException($"等了 {options.Value.MigrationWait.TotalSeconds:0} 秒，仍不能更新数据库结构：另一个程序正在用这个数据文件夹更新，或者 {folder.MigrationLock} 不能写入。请稍后再启动。", fault);
            }
            catch (IOException)
            {
                await Task.Delay(Pause, clock, cancellationToken);
            }
        }
    }
}
