using System.Globalization;

namespace ChatAssistant.Knowledge;

/// <summary>Reads the curated answers. One that is not in order is an <see cref="InvalidDataException"/> that names file and answer.</summary>
internal static class CuratedFile
{
    public const string FileName = "answers.yaml";

    public static async Task<IReadOnlyList<CuratedAnswer>> ReadAsync(string folder, Task<ShippedPlaces> places, CancellationToken cancellationToken)
    {
        var lines = await LibraryYaml.ReadAsync<CuratedLine>(Path.Combine(folder, FileName), cancellationToken);
        if (lines.CountBy(line => line.Id).FirstOrDefault(pair => pair.Value > 1) is { Key: { } twice }) throw Fault(twice, "the id is used twice");
        var held = await places;
        return [.. lines.Select(line => Read(line, held))];
    }

    private static CuratedAnswer Read(CuratedLine line, ShippedPlaces places)
    {
        if (line.Id.Length == 0) throw Fault(line.Answer, "there is no id");
        if (line.Questions.Count == 0 || line.Questions.Exists(string.IsNullOrWhiteSpace)) throw Fault(line.Id, "a question is empty");
        var text = line.Answer.Trim();
        if (text.Length is 0 or > CuratedAnswer.LongestText) throw Fault(line.Id, $"the answer has {text.Length} characters, of 1 to {CuratedAnswer.LongestText}");
        if (line.Owner.Length == 0) throw Fault(line.Id, "there is no owner");

        var from = Day(line, line.From);
        var until = string.IsNullOrEmpty(line.Until) ? (DateOnly?)null : Day(line, line.Until);
        var review = Day(line, line.Review);
        if (review < from || until < from) throw Fault(line.Id, "it ends or is reviewed before it begins");
        var citations = line.Citations.Select(written => places.Find(written) ?? throw Fault(line.Id, $"{written} is not held"));
        return new(line.Id, line.Questions, text, [.. citations], from, until, line.Owner, review);
    }

    private static DateOnly Day(CuratedLine line, string written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Fault(line.Id, $"“{written}” is no date");

    private static InvalidDataException Fault(string id, string what) => new($"{FileName}: {id}: {what}.");
}
