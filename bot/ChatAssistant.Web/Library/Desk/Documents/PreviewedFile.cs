using ChatAssistant.Knowledge;
using ChatAssistant.Web.CommandLine.Knowledge;

namespace ChatAssistant.Web.Library.Desk.Documents;

/// <summary>What was read of a file, in the words of the command line's preview.</summary>
/// <param name="Name">Of the file, or of one in a zip.</param>
/// <param name="Title">Of the document; empty when it could not be read.</param>
/// <param name="Lines">Address, days, how it is built, how many letters and that none is lost, how it stands to what is held.</param>
/// <param name="FirstLines">How it begins.</param>
/// <param name="Remarks">What a person should look at.</param>
/// <param name="Error">Why it could not be read; null when it was.</param>
public sealed record PreviewedFile(string Name, string Title, IReadOnlyList<string> Lines, IReadOnlyList<string> FirstLines, IReadOnlyList<string> Remarks, string? Error)
{
    internal static PreviewedFile Of(FileReading file, DateOnly today) =>
        file.Reading.Document is not { } document
            ? new(file.FileName, "", [], [], [], file.Reading.Error)
            : new(file.FileName, document.Facts.Title, ImportPreview.FactLines(file.Reading, today), ReadingPreview.Of(document).FirstLines, file.Reading.Remarks, null);
}
