using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Intake.Review;

/// <summary>What came of a hint that was taken up: the draft is done with, or another one stands for review.</summary>
/// <param name="Outcome">What to say at the end; null when it goes on.</param>
/// <param name="Draft">The draft to go on with; null at the end.</param>
public sealed record ReviewChoice(Activity? Outcome, IntakeDraft? Draft);
