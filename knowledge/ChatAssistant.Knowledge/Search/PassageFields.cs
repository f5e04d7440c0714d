using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ChatAssistant.Knowledge;

/// <summary>What of a passage is searched.</summary>
internal static class PassageFields
{
    /// <summary>
    /// A notice has few sections, and what is asked about one is asked about no other: there phrasings say the most. Those of articles count
    /// no more than the text, since many articles are asked about in like words: the more they weigh, the fewer phrasings held out find theirs.
    /// </summary>
    private static readonly IndexField[] Kinds =
    [
        new("原文"),
        new("文件名", 0.3f, IsContent: false, IsShared: false),
        new("标题", 0.8f, IsShared: false),
        new("通俗说明", 0.8f),
        new("条文问法"),
        new("公告问法", 2.5f),
    ];

    public static TextIndex Index(IReadOnlyList<HeldDocument> documents)
    {
        var builder = new TextIndexBuilder(Kinds);
        foreach (var document in documents)
        {
            builder.StartDocument(AreNeighbours(document));
            var names = NamesOf(document);
            foreach (var entry in document.Entries) builder.Add([.. Of(entry, names).Select(PlainText.Of)]);
        }

        return builder.Build();
    }

    /// <summary>A hash of all that <see cref="Index"/> depends on, in hexadecimal.</summary>
    public static string HashOf(IReadOnlyList<HeldDocument> documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var kind in Kinds) Add(hash, $"{kind}");
        foreach (var document in documents)
        {
            Add(hash, $"{document.Facts.Address} {AreNeighbours(document)}");
            var names = NamesOf(document);
            foreach (var text in document.Entries.SelectMany(entry => Of(entry, names))) Add(hash, text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string[] Of(Entry entry, string names)
    {
        var phrasings = string.Join('\n', entry.Phrasings);
        var isLaw = entry.Document.Facts.Kind == DocumentKind.Law;
        return [entry.Node.Text, names, entry.Heading, entry.PlainWords, isLaw ? phrasings : "", isLaw ? "" : phrasings];
    }

    private static string NamesOf(HeldDocument document) => string.Join(' ', document.Names);

    /// <summary>Articles that stand together share a subject; sections of a notice each have their own.</summary>
    private static bool AreNeighbours(HeldDocument document) => document.Facts.Effective is not null;

    /// <summary>With its length, so that no text can be cut in two ways.</summary>
    private static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(MemoryMarshal.AsBytes([text.Length]));
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
