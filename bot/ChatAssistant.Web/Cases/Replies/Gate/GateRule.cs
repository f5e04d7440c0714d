namespace ChatAssistant.Web.Cases.Replies.Gate;

/// <summary>What a formal reply is looked at for before it is sent.</summary>
public enum GateRule
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It only says that the matter was handed on.</summary>
    OnlyHandedOn,

    /// <summary>It speaks of another case's number.</summary>
    WrongNumber,

    /// <summary>It addresses somebody of another name.</summary>
    WrongName,

    /// <summary>A variable of a template was not filled in.</summary>
    Unfilled,

    /// <summary>It shares no words with the matter.</summary>
    NotRelevant,

    /// <summary>A point that was asked is not touched.</summary>
    NotComplete,

    /// <summary>The result wants a ground, or a way on, and names none.</summary>
    NotExplained,

    /// <summary>It addresses by name somebody who gave none.</summary>
    NameNotGiven,

    /// <summary>It comes after its day.</summary>
    Late,
}
