namespace ChatAssistant.Sdk.BotFramework.Tests.Api;

/// <summary>
/// The line a type begins with: what it is, its name, and what it derives from.
/// </summary>
internal sealed record TypeHeader(string Kind, string Name, IReadOnlyList<string> Bases)
{
    private static readonly string[] Obsolete = [" [Obsolete]"];

    public static TypeHeader Parse(string line)
    {
        line = line.Split(Obsolete, StringSplitOptions.None)[0];
        var parts = line.Split(" : ", 2);
        var name = parts[0][(parts[0].IndexOf("Microsoft.", StringComparison.Ordinal))..];
        return new TypeHeader(parts[0][..^name.Length].Trim(), name, parts.Length > 1 ? SplitBases(parts[1]) : []);
    }

    public static TypeHeader Of(Type type) => new(KindOf(type), Names.Full(type), [.. BasesOf(type)]);

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static IEnumerable<string> BasesOf(Type type)
    {
        if (type.IsEnum || typeof(Delegate).IsAssignableFrom(type)) yield break;

        if (type.BaseType is { } parent && parent != typeof(object)) yield return Names.Of(parent);

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var own = type.GetInterfaces().Except(inherited).ToList();
        foreach (var direct in own.Where(one => !own.Any(other => other != one && one.IsAssignableFrom(other)))) yield return Names.Of(direct);
    }

    private static List<string> SplitBases(string bases)
    {
        var depth = 0;
        var split = new List<string> { "" };
        foreach (var letter in bases)
        {
            depth += letter switch { '<' => 1, '>' => -1, _ => 0 };
            if (letter == ',' && depth == 0) split.Add("");
            else split[^1] += letter;
        }

        return [.. split.Select(one => one.Trim())];
    }
}
