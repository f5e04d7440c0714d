using ChatAssistant.Channels.Attachments;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>A message with files, as it was posted.</summary>
internal sealed record Upload(Activity Activity, IReadOnlyList<StoredFile> Files);
