namespace ChatAssistant.Web.Downloads;

internal sealed record DownloadFile(string Name, string ContentType, byte[] Content);
