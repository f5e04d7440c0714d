namespace ChatAssistant.Knowledge;

/// <summary>The documents in a zip. One that holds a further zip, or a name that points outside, is refused whole.</summary>
internal static class ZipFiles
{
    public static IReadOnlyList<ImportFile> Read(ReadOnlyMemory<byte> bytes, InflateBudget budget, ImportLimits limits)
    {
        using var packed = PackedFile.Open(bytes, budget, limits);
        var names = packed.Names.Where(name => !name.EndsWith('/')).ToList();
        foreach (var name in names)
        {
            if (PointsOutside(name)) throw new ImportRefusedException("压缩包里有指向包外的文件名，可能有害，请检查文件的来源，重新打包后再导入。");
            if (name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) throw new ImportRefusedException("压缩包里还有压缩包，请先解开里面的压缩包，再重新打包导入。");
        }

        return [.. names
            .Where(name => !name.StartsWith("__MACOSX/", StringComparison.Ordinal) && (FileFormats.IsKnown(name) || Path.GetFileName(name) == VersionsFile.Name))
            .Select(name => (Name: name, Bytes: packed.Read(name)))
            .Select(file => new ImportFile(file.Name, _ => Task.FromResult<ReadOnlyMemory<byte>>(file.Bytes)))];
    }

    /// <summary>Old Windows programs write backslashes between folders.</summary>
    private static bool PointsOutside(string name)
    {
        var parts = name.Split('/', '\\');
        return parts[0].Length == 0 || parts[0].EndsWith(':') || parts.Contains("..") || name.Contains('\0', StringComparison.Ordinal);
    }
}
