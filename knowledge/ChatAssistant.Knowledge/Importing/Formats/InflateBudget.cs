namespace ChatAssistant.Knowledge;

/// <summary>How much may still be unpacked in one import. What a packed file says about its own sizes is not believed.</summary>
internal sealed class InflateBudget(ImportLimits limits)
{
    /// <summary>Small parts may pack as well as they like.</summary>
    private const int RatioFrom = 256 * 1024;

    private const int BufferBytes = 81_920;

    private long _spent;

    /// <summary>Reads one packed part whole.</summary>
    public byte[] Read(Stream part, long packedBytes)
    {
        using var unpacked = new MemoryStream();
        var buffer = new byte[BufferBytes];
        for (var read = part.Read(buffer); read > 0; read = part.Read(buffer))
        {
            unpacked.Write(buffer, 0, read);
            _spent += read;
            if (_spent > limits.InflatedBytes)
                throw new ImportRefusedException($"压缩的内容展开后超过{limits.InflatedBytes / 1024 / 1024}兆字节，请拆成几个文件再导入。");
            if (unpacked.Length > RatioFrom && unpacked.Length / Math.Max(packedBytes, 1) > limits.InflatedRatio)
                throw new ImportRefusedException("压缩的内容展开后异常地大，可能有害，请检查文件的来源，重新保存后再导入。");
        }

        return unpacked.ToArray();
    }
}
