namespace ChatAssistant.Knowledge;

/// <summary>
/// An index in a file, to start with instead of building it again. The file holds a mark, the version of its form, the arrays of the index
/// as they lie in memory (little-endian) and a SHA-256 of all that. It is written beside its place and moved there when it is whole on disk.
/// </summary>
internal static class IndexSnapshot
{
    /// <summary>To be raised with every change of the form, of how text is cut into grams, or of <see cref="Impact"/>.</summary>
    public const int Version = 2;

    /// <summary>More than any index has; a damaged number must not ask for memory.</summary>
    private const int MostFields = 64;

    private static ReadOnlySpan<byte> Mark => "CAINDEX\n"u8;

    /// <summary>Replaces the file at a path, or leaves it as it was.</summary>
    /// <param name="index">To be written.</param>
    /// <param name="path">In a folder that exists.</param>
    /// <param name="content">Says what was indexed, for instance a hash of it: a snapshot is only used for the same.</param>
    /// <exception cref="IOException">The disk refused, or another is writing the same; an unfinished file may be left beside the place, which the next save overwrites.</exception>
    public static void Save(TextIndex index, string path, string content)
    {
        var unfinished = $"{path}.unfinished";
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            using var writer = new SnapshotWriter(file);
            writer.WriteHead(Mark, Version);
            writer.WriteText(content);
            Write(writer, index);
            writer.Close();
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Reads the snapshot at a path if there is a whole one of this version and content.</summary>
    /// <exception cref="IOException">The disk failed; a missing or damaged file is no exception.</exception>
    public static IndexSnapshotReading Load(string path, string content)
    {
        if (!File.Exists(path)) return new(IndexSnapshotState.Missing);

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1 << 16);
        using var reader = new SnapshotReader(file);
        try
        {
            if (!reader.ReadHead(Mark, out var version)) return new(IndexSnapshotState.Damaged);
            if (version != Version) return new(IndexSnapshotState.OtherVersion);
            var held = reader.ReadText();
            var index = Read(reader);
            if (!reader.Close()) return new(IndexSnapshotState.Damaged);
            return held == content ? new(IndexSnapshotState.Loaded, index()) : new(IndexSnapshotState.OtherContent);
        }
        catch (InvalidDataException)
        {
            return new(IndexSnapshotState.Damaged);
        }
    }

    private static void Write(SnapshotWriter writer, TextIndex index)
    {
        writer.Write(index.GramVocabulary.Keys);
        writer.Write(index.GramVocabulary.Numbers);
        writer.Write(index.Layout.Entries);
        writer.Write(index.Layout.Slots);
        writer.Write(index.Layout.FirstSlots);
        writer.Write(index.Layout.Authorities);
        writer.Write([index.Fields.Length]);
        foreach (var field in index.Fields)
        {
            writer.WriteText(field.Kind.Name);
            writer.Write([field.Kind.Weight]);
            writer.Write([field.Kind.IsContent]);
            writer.Write([field.Kind.IsShared]);
            foreach (var block in field.Blocks) Write(writer, block);
        }
    }

    private static void Write(SnapshotWriter writer, PostingBlock block)
    {
        writer.Write(block.Starts);
        writer.Write(block.Slots);
        writer.Write(block.Impacts);
    }

    /// <summary>The arguments are read in the order in which they were written. The index is made only of bytes that proved whole.</summary>
    private static Func<TextIndex> Read(SnapshotReader reader)
    {
        var vocabulary = new GramVocabulary(reader.Read<long>(), reader.Read<int>());
        var layout = new EntryLayout(reader.Read<int>(), reader.Read<int>(), reader.Read<int>(), reader.Read<float>());
        var count = reader.ReadOne<int>();
        if (count is < 0 or > MostFields) throw new InvalidDataException("There cannot be so many fields.");

        var fields = new FieldPostings[count];
        for (var i = 0; i < fields.Length; i++)
        {
            var kind = new IndexField(reader.ReadText(), reader.ReadOne<float>(), reader.ReadOne<bool>(), reader.ReadOne<bool>());
            var blocks = new PostingBlock[layout.BlockCount];
            for (var block = 0; block < blocks.Length; block++)
                blocks[block] = new(reader.Read<int>(), reader.Read<ushort>(), reader.Read<byte>());

            fields[i] = new(kind, blocks);
        }

        return () => new(vocabulary, layout, fields);
    }
}
