using System.IO.Compression;
using System.Text;

namespace ChatAssistant.Knowledge;

/// <summary>A zip or docx in memory: nothing of it is ever written to disk, and its names are never used as paths.</summary>
internal sealed class PackedFile : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly InflateBudget _budget;

    private PackedFile(ZipArchive archive, InflateBudget budget)
    {
        _archive = archive;
        _budget = budget;
    }

    public IEnumerable<string> Names => _archive.Entries.Select(entry => entry.FullName);

    /// <summary>Names without the UTF-8 mark are in the encoding of Chinese Windows.</summary>
    public static PackedFile Open(ReadOnlyMemory<byte> bytes, InflateBudget budget, ImportLimits limits)
    {
        var archive = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read, leaveOpen: false, CodePagesEncodingProvider.Instance.GetEncoding("GB18030") ?? Encoding.UTF8);
        if (archive.Entries.Count <= limits.ZipEntries) return new(archive, budget);

        archive.Dispose();
        throw new ImportRefusedException($"压缩包里的文件超过{limits.ZipEntries}个，请分成几个压缩包再导入。");
    }

    public void Dispose() => _archive.Dispose();

    public byte[] Read(string name)
    {
        var entry = _archive.GetEntry(name) ?? throw new ImportRefusedException("压缩的文件不完整，请重新保存后再导入。");
        if (entry.IsEncrypted) throw new ImportRefusedException("压缩包有密码，请去掉密码后再导入。");
        using var part = entry.Open();
        return _budget.Read(part, entry.CompressedLength);
    }
}
