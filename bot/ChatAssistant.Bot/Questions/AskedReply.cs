using ChatAssistant.Knowledge;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Questions;

/// <summary>A reply with the answer it was made of; null where a fixed rule replied.</summary>
public sealed record AskedReply(Activity Reply, Answer? Answer);
