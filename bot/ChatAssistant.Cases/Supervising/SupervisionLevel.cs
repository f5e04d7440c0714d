namespace ChatAssistant.Cases.Supervising;

public enum SupervisionLevel
{
    /// <summary>一般督办.</summary>
    Ordinary,

    /// <summary>重点督办.</summary>
    Key,
}
