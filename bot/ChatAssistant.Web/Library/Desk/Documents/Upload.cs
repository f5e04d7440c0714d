namespace ChatAssistant.Web.Library.Desk.Documents;

/// <summary>A file that was handed in and is being looked at.</summary>
public sealed record Upload(string By, string FileName, byte[] Bytes, DateTimeOffset Until);
