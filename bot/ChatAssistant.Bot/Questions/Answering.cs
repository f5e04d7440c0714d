using ChatAssistant.Bot.Care.Modes;
using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Knowledge;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Questions;

/// <summary>Answers one message that stands alone, as the chat would. The command line asks here too.</summary>
public sealed class Answering(IKnowledgeBase knowledge, AnswerReply replies, IOfficeTexts texts)
{
    public async Task<Activity> ReplyAsync(string message, DateOnly? asOf, Uri? reachedAt, CancellationToken cancellationToken) =>
        (await AskedAsync(message, asOf, reachedAt, cancellationToken)).Reply;

    /// <summary>The same with the answer that the reply was made of.</summary>
    public async Task<AskedReply> AskedAsync(string message, DateOnly? asOf, Uri? reachedAt, CancellationToken cancellationToken)
    {
        var recognition = IntentRecognizer.Recognize(message);
        if (!MessageText.HasWords(recognition.Text)) return new(FixedReplies.NotUnderstood(Texts.NoWords), null);
        if (recognition.Intent is Intent.Emergency) return new(FixedReplies.Emergency(recognition.IsCrisis), null);
        if (recognition.Intent is Intent.Help) return new(FixedReplies.Help(), null);
        if (recognition.Intent is Intent.Smalltalk) return new(Smalltalk(recognition.Response!), null);
        var answer = await knowledge.AskAsync(new(recognition.Text, asOf), cancellationToken);
        return new(replies.Of(answer, reachedAt), answer);
    }

    /// <param name="response">What to say back; the greeting is the office's.</param>
    public Activity Smalltalk(string response) => FixedReplies.Smalltalk(response == Texts.Greeting ? texts.Of(OfficeText.Hello) : response);

    /// <summary>In the place of an answer that the channel's mode does not let through.</summary>
    public Activity Withheld() => CuratedOnly.Refusal(texts);

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
