namespace ChatAssistant.Web.Exports;

/// <summary>A table ready to be sent.</summary>
/// <param name="Name">What the browser saves it as.</param>
/// <param name="ContentType">Its kind.</param>
/// <param name="Content">From its beginning; the file behind it goes when it is closed.</param>
public sealed record ExportedFile(string Name, string ContentType, Stream Content);
