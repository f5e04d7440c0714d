using ChatAssistant.Bot.Replies;

namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>All that came back to one message.</summary>
/// <param name="Facts">What the replies say, for programs.</param>
/// <param name="Text">Their words, joined.</param>
/// <param name="DeadEnds">Replies that tell nothing of how to go on.</param>
internal sealed record Heard(IReadOnlyList<ReplyFacts> Facts, string Text, IReadOnlyList<string> DeadEnds);
