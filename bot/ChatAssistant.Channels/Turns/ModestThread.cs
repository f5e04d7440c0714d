using System.Runtime.InteropServices;

namespace ChatAssistant.Channels.Turns;

/// <summary>A thread that lets others go first that want a processor at the same moment.</summary>
internal static class ModestThread
{
    /// <summary>A third of the weight of others: enough to go on while all want to run.</summary>
    private const int Niceness = 5;

    /// <summary>In setpriority(2): a process, which to Linux each thread is; and the one that calls.</summary>
    private const int OfProcess = 0, Itself = 0;

    public static Thread Start(string name, ThreadStart run)
    {
        var thread = new Thread(() => Run(run)) { IsBackground = true, Name = name };
        thread.UnsafeStart();
        return thread;
    }

    private static void Run(ThreadStart run)
    {
        // On Linux the runtime passes this over, and the system is asked. Where that is forbidden, too, all threads are alike.
        Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
        if (OperatingSystem.IsLinux()) _ = SetPriority(OfProcess, Itself, Niceness);
        run();
    }

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, int who, int niceness);
}
