namespace ChatAssistant.Benchmarks.Load;

/// <summary>What came back on a request.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="IsXml">Whether it is XML: on WeChat, the reply itself.</param>
internal readonly record struct LoadAnswer(int Status, bool IsXml);
