namespace ChatAssistant.Web.Cases.Timeline;

/// <summary>A file that came with a case. Its id is nobody's to see: whoever has it may read the file past all sight.</summary>
/// <param name="Place">Which of the case's files, from 1; its address goes by it.</param>
/// <param name="StoreId">Where it is kept; null when it lies with the channel it came on.</param>
public sealed record CaseAttachment(int Place, string? StoreId);
