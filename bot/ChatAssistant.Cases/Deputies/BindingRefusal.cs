namespace ChatAssistant.Cases.Deputies;

/// <summary>Why somebody was not bound to a deputy. To people all of them are one answer, so that nobody learns which half was right.</summary>
public enum BindingRefusal
{
    WrongCode,

    WrongCertificate,

    /// <summary>Used, expired, or tried too often.</summary>
    CodeOver,

    NotInOffice,
}
