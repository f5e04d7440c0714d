namespace ChatAssistant.Knowledge;

/// <summary>A file that cannot be read. The message is one sentence in zh-CN that says what to do.</summary>
internal sealed class ImportRefusedException(string message) : FormatException(message);
