using Newtonsoft.Json.Linq;

namespace ChatAssistant.Sdk.BotFramework.Tests.Support;

internal static class JsonChanges
{
    /// <summary>
    /// The same with other values; a null takes the member away.
    /// </summary>
    public static JObject With(this JObject target, JObject changes)
    {
        foreach (var (name, value) in changes)
        {
            if (value!.Type == JTokenType.Null) target.Remove(name);
            else target[name] = value;
        }

        return target;
    }
}
