namespace ChatAssistant.Cases;

/// <summary>The question a matter grew out of, when the library could not answer it.</summary>
/// <param name="Id">Its id where questions are kept; null when they are not. <see cref="ICaseBook.OfQuestionAsync"/> goes the other way.</param>
/// <param name="Text">The question, masked.</param>
public sealed record LinkedQuestion(string? Id, string Text);
