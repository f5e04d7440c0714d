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

    /// <summary>What says which key sealed them is the same in all.</summary>
    private const int HeaderLength = 24;

    private readonly List<(string Of, byte[] Bytes)> _pieces = [];

    public int Count => _pieces.Count;

    /// <summary>Of what a query of one column of bytes gives.</summary>
    public async Task AddAsync(AssistantDbContext database, string sql, params object[] values)
    {
        foreach (var bytes in await database.Database.SqlQueryRaw<byte[]>(sql, values).ToListAsync())
            for (var at = HeaderLength; at + PieceLength <= bytes.Length; at += PieceLength) _pieces.Add((sql.Split('"')[1], bytes[at..(at + PieceLength)]));
    }

    /// <summary>How many of them stand in the files of a folder.</summary>
    public int In(string folder)
    {
        var bytes = FolderBytes.Of(folder);
        return _pieces.Count(piece => bytes.Holds(piece.Bytes));
    }

    /// <summary>The files some of them stand in, and the columns they were read from, with how many.</summary>
    public IReadOnlyList<string> Where(string folder)
    {
        var bytes = FolderBytes.Of(folder);
        return [.. _pieces.SelectMany(piece => bytes.Holding(piece.Bytes).Select(file => $"{file}, {piece.Of}")).GroupBy(place => place).Select(place => $"{place.Key}: {place.Count()}")];
    }
}
