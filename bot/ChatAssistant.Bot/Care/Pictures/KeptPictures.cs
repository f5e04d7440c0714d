namespace ChatAssistant.Bot.Care.Pictures;

/// <param name="Pictures">Where they are kept.</param>
/// <param name="At">When the last of them came.</param>
public sealed record KeptPictures(string[] Pictures, DateTimeOffset At);
