namespace ChatAssistant.Knowledge;

/// <summary>Which text of an address is meant.</summary>
public enum Layer
{
    /// <summary>The official wording.</summary>
    Original,

    /// <summary>Our own plain words for it.</summary>
    Digest,
}
