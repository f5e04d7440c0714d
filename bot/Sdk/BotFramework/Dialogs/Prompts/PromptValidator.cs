namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// True when the answer will do. May say so itself, and then the prompt does not ask again.
/// </summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
