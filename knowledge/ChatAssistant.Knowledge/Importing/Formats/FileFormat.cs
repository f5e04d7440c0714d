namespace ChatAssistant.Knowledge;

internal enum FileFormat
{
    Text,
    Markdown,
    Html,
    Docx,
    Zip,
    Pdf,
    Doc,
}
