namespace ChatAssistant.Knowledge;

/// <summary>How a document that was read stands to those that are held.</summary>
public enum HeldRelation
{
    /// <summary>Nothing of it is held.</summary>
    New,

    /// <summary>The same text is held: there is nothing to import.</summary>
    Duplicate,

    /// <summary>The same version is held with another text: importing makes a new edition of it.</summary>
    NewEdition,

    /// <summary>Another version of the same document is held.</summary>
    NewVersion,
}
