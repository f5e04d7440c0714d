namespace ChatAssistant.Web.Display;

/// <summary>How large the letters are.</summary>
public enum TextSize
{
    Normal,

    /// <summary>Half as large again.</summary>
    Large,

    /// <summary>Twice as large.</summary>
    Largest,
}
