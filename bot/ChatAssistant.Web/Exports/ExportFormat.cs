namespace ChatAssistant.Web.Exports;

/// <summary>How a table leaves the console.</summary>
public enum ExportFormat
{
    /// <summary>Text with commas, in UTF-8 with a byte order mark, as office programs here expect it.</summary>
    Csv,

    /// <summary>An Excel workbook of one sheet.</summary>
    Xlsx,
}
