namespace ChatAssistant.Bot.Intake;

/// <summary>What is waited for.</summary>
public enum IntakeStep
{
    /// <summary>What the matter is.</summary>
    Matter,

    /// <summary>Where it is.</summary>
    Area,

    /// <summary>确认, or what is to be put right.</summary>
    Review,
}
