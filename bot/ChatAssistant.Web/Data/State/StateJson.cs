using ChatAssistant.Bot;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ChatAssistant.Web.Data.State;

/// <summary>State as JSON that remembers which dialog types its parts are, and makes no others.</summary>
internal static class StateJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        TypeNameHandling = TypeNameHandling.Auto,
        SerializationBinder = new KnownTypes(),
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    };

    public static string Write(object value) => JsonConvert.SerializeObject(value, typeof(object), Settings);

    public static object? Read(string json) => JsonConvert.DeserializeObject<object>(json, Settings);

    /// <summary>
    /// Types are named without their assembly, so that state written with one side of the SDK question is read by the other.
    /// </summary>
    private sealed class KnownTypes : ISerializationBinder
    {
        private const string Map = "map";

        public void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
        {
            assemblyName = null;
            typeName = serializedType == typeof(Dictionary<string, object>) ? Map : serializedType.FullName;
        }

        public Type BindToType(string? assemblyName, string typeName) =>
            typeName is Map
                ? typeof(Dictionary<string, object>)
                : Find(typeName) ?? throw new JsonSerializationException("State holds a type that is not one of the bot's.");

        private static Type? Find(string name) =>
            typeof(DialogState).Assembly.GetType(name) ?? typeof(Activity).Assembly.GetType(name) ?? typeof(AssistantBot).Assembly.GetType(name);
    }
}
