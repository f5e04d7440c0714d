using System.IO.Compression;
using System.Security;
using System.Text;

namespace ChatAssistant.Knowledge.Tests.Support;

/// <summary>Zip and Word files made on the spot.</summary>
internal static class Packed
{
    private const string WordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }

        return stream.ToArray();
    }

    public static byte[] Docx(params string[] paragraphs) =>
        DocxOf(string.Concat(paragraphs.Select(text => $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r></w:p>")));

    public static byte[] DocxOf(string body) => Zip(
        ("[Content_Types].xml", "<Types/>"u8.ToArray()),
        ("word/document.xml", Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><w:document xmlns:w=\"{WordSpace}\"><w:body>{body}</w:body></w:document>")));
}
