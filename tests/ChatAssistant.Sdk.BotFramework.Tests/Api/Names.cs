namespace ChatAssistant.Sdk.BotFramework.Tests.Api;

/// <summary>
/// Types as the listing writes them.
/// </summary>
internal static class Names
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
    };

    public static string Of(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (type.IsArray) return Of(type.GetElementType()!) + "[]";
        if (type.IsByRef) return "ref " + Of(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } value) return Of(value) + "?";

        return Plain(type) + Arguments(type);
    }

    /// <summary>
    /// A nested type behind the one it stands in, without type arguments.
    /// </summary>
    public static string Plain(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type is { IsNested: true, IsGenericParameter: false } ? $"{Plain(type.DeclaringType!)}.{name}" : name;
    }

    public static string Full(Type type) => $"{type.Namespace}.{Plain(type)}{Arguments(type)}";

    private static string Arguments(Type type) =>
        type.IsGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : "";
}
