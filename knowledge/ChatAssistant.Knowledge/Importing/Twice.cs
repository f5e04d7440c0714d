namespace ChatAssistant.Knowledge;

/// <summary>Two files of one batch that are the same version of the same document: the later would hide the earlier.</summary>
internal static class Twice
{
    public static void RemarkIn(List<FileReading> readings)
    {
        var first = new Dictionary<(Address, Layer), string>();
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i].Reading is not { Source.Facts: { } facts } reading) continue;
            if (first.TryAdd((facts.Address, facts.Layer), readings[i].FileName)) continue;
            var remark = $"与同一批的“{first[(facts.Address, facts.Layer)]}”是同一文件的同一版本，请只留一个。";
            readings[i] = readings[i] with { Reading = reading.Remarked(remark) };
        }
    }
}
