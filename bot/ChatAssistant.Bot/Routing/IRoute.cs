using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Routing;

/// <summary>One way a message can go: what it claims, and what is then done. A feature brings its own.</summary>
public interface IRoute
{
    /// <summary>The intents it serves. No two routes share one.</summary>
    IReadOnlyList<Intent> Intents { get; }

    /// <summary>The dialogs it begins.</summary>
    IEnumerable<Dialog> Dialogs => [];

    /// <summary>What the message means to this route, with how sure it is; null when nothing. The surest of all routes gets the message.</summary>
    /// <param name="text">As <see cref="MessageText.Clean"/> leaves it.</param>
    /// <param name="situation">What went before.</param>
    Recognition? Read(string text, Situation situation) => null;

    /// <summary>The same for a route that asks which lane the message speaks for.</summary>
    Recognition? Read(MessageReading message, Situation situation) => Read(message.Text, situation);

    /// <summary>Answers at once (the result is then complete) or begins a dialog. It may stand in for a question in the middle of another dialog.</summary>
    Task<DialogTurnResult> ServeAsync(DialogContext dialogs, Recognition recognition, CancellationToken cancellationToken);
}
