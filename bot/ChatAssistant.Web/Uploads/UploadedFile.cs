using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Uploads;

/// <summary>A file that somebody hands in to be looked at.</summary>
internal static class UploadedFile
{
    /// <param name="file">As it came with the form; null when none was chosen.</param>
    /// <param name="largest">How large it may be, in bytes.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What is in it; with the reason, in words for people, when it is not taken.</returns>
    public static async Task<(byte[] Bytes, string? Objection)> ReadAsync(IFormFile? file, int largest, CancellationToken cancellationToken)
    {
        if (file is null) return ([], PageTexts.RosterFileMissing);
        if (file.Length > largest) return ([], PageTexts.RosterTooLarge);
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy, cancellationToken);
        return (copy.ToArray(), null);
    }
}
