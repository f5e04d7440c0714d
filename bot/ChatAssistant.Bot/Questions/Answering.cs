using ChatAssistant.Bot.Routing;
using ChatAssistant.Knowledge;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Questions;

/// <summary>Answers one message that stands alone, as the chat would. The command line asks here too.</summary>
public sealed class Answering(IKnowledgeBase knowledge, AnswerReply replies)
{
    public async Task<Activity> ReplyAsync(string message, DateOnly? asOf, Uri? reachedAt, CancellationToken cancellationToken)
    {
        var recognition = IntentRecognizer.Recognize(message);
        if (!MessageText.HasWords(recognition.Text)) return FixedReplies.NotUnderstood(Texts.NoWords);
        return recognition.Intent switch
        {
            Intent.Emergency => FixedReplies.Emergency(recognition.IsCrisis),
            Intent.Help => FixedReplies.Help(),
            Intent.Smalltalk => FixedReplies.Smalltalk(recognition.Response!),
            _ => replies.Of(await knowledge.AskAsync(new(recognition.Text, asOf), cancellationToken), reachedAt),
        };
    }

    public Task<Answer> AnswerAsync(Question question, CancellationToken cancellationToken) => knowledge.AskAsync(question, cancellationToken);

    /// <summary>An answer as a reply.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="reachedAt">The address the person reached the service at, or null.</param>
    /// <param name="completed">What the question was completed to, when it leaned on an earlier one.</param>
    public Activity Told(Answer answer, Uri? reachedAt, Completed? completed) => replies.Of(answer, reachedAt, completed);

    /// <summary>The passages nearest to a question that could not be answered.</summary>
    public async Task<Activity> NearestAsync(string question, Uri? reachedAt, CancellationToken cancellationToken) =>
        replies.Nearest(await knowledge.AskAsync(new(question), cancellationToken), reachedAt);
}
