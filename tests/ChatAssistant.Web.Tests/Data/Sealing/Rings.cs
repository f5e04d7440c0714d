using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Sealing;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Tests.Data.Sealing;

internal static class Rings
{
    /// <summary>The key ring of a data folder, or one that lies elsewhere.</summary>
    public static KeyRingFile In(ScratchFolder folder, string? elsewhere = null) =>
        new(new DataFolder(folder.Path), Options.Create(new SealingOptions { KeyRing = elsewhere }), TimeProvider.System);
}
