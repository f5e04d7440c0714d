namespace ChatAssistant.Web.Staff;

public enum SignInOutcome
{
    SignedIn,

    /// <summary>The password was right; a code of the second factor is asked for.</summary>
    NeedsCode,

    /// <summary>Unknown name, wrong password or locked account: told apart to nobody.</summary>
    Refused,

    /// <summary>Too many failures from this network address.</summary>
    TooMany,
}
