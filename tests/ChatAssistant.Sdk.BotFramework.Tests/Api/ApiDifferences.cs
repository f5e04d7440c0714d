namespace ChatAssistant.Sdk.BotFramework.Tests.Api;

/// <summary>
/// What a type has that the official one has not, and what whoever implements it would miss.
/// </summary>
internal static class ApiDifferences
{
    public static IEnumerable<string> Of(Type type, Listing official)
    {
        var header = TypeHeader.Of(type);
        if (official.HeaderOf(header.Name) is not { } listed) return [$"{header.Name}: no such type"];

        var members = official.MembersOf(header.Name);
        return
        [
            .. OfHeader(header, listed),
            .. Signatures.Of(type).Where(member => !members.Contains(member)).Select(member => $"{header.Name}: {member}"),
        ];
    }

    /// <summary>
    /// An implementation written against a stand-in that lacks an abstract member would not compile against the official type.
    /// </summary>
    public static IEnumerable<string> MissingToImplementers(Type type, Listing official)
    {
        var name = Names.Full(type);
        var mine = Signatures.Of(type).ToHashSet();
        return official.MembersOf(name)
            .Where(member => type.IsInterface || member.Contains(" abstract ", StringComparison.Ordinal))
            .Where(member => !mine.Contains(member))
            .Select(member => $"{name} lacks {member}");
    }

    private static IEnumerable<string> OfHeader(TypeHeader mine, TypeHeader listed)
    {
        if (mine.Kind != listed.Kind) yield return $"{mine.Name}: is {mine.Kind}, officially {listed.Kind}";
        foreach (var added in mine.Bases.Except(listed.Bases)) yield return $"{mine.Name}: derives from {added}";
        foreach (var parent in listed.Bases.Where(IsClass).Except(mine.Bases)) yield return $"{mine.Name}: does not derive from {parent}";
    }

    private static bool IsClass(string name) => !(name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]));
}
