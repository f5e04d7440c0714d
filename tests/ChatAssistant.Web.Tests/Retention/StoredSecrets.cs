using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Retention;

/// <summary>
/// Pieces of what a store keeps of a person's words: their sealed bytes, which is all that ever reaches the disk. As long as one of them stands in
/// a file, whoever has the keys can read what was said.
/// </summary>
internal sealed class StoredSecrets
{
    /// <summary>Long enough to be nobody else's, short enough to lie within one page.</summary>
    private const int PieceLength = 24;

    private readonly List<byte[]> _pieces = [];

    public int Count => _pieces.Count;

    /// <summary>Of what a query of one column of bytes gives.</summary>
    public async Task AddAsync(AssistantDbContext database, string sql, params object[] values)
    {
        foreach (var bytes in await database.Database.SqlQueryRaw<byte[]>(sql, values).ToListAsync())
            for (var at = 0; at + PieceLength <= bytes.Length; at += PieceLength) _pieces.Add(bytes[at..(at + PieceLength)]);
    }

    /// <summary>How many of them stand in the files of a folder.</summary>
    public int In(string folder)
    {
        var bytes = FolderBytes.Of(folder);
        return _pieces.Count(bytes.Holds);
    }

    /// <summary>The files some of them stand in, with how many.</summary>
    public IReadOnlyList<string> Where(string folder)
    {
        var bytes = FolderBytes.Of(folder);
        return [.. _pieces.SelectMany(bytes.Holding).GroupBy(file => file).Select(pieces => $"{pieces.Key}: {pieces.Count()}")];
    }
}
