namespace ChatAssistant.Web.Display;

/// <summary>Light or dark pages.</summary>
public enum ColourScheme
{
    /// <summary>As the machine is set.</summary>
    Auto,
    Light,
    Dark,
}
