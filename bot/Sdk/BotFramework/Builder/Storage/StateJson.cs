using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// How state is written down: with the names of its types, so that it comes back as what it was.
/// </summary>
internal static class StateJson
{
    public static JsonSerializerSettings Typed { get; } = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
    };
}
