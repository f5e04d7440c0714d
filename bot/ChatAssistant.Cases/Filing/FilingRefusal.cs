namespace ChatAssistant.Cases.Filing;

/// <summary>Why a person cannot file now.</summary>
public enum FilingRefusal
{
    TooManyOpen,

    TooManyToday,
}
