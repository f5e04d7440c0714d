namespace ChatAssistant.Web.Staff;

public enum SignInOutcome
{
    SignedIn,

    /// <summary>Unknown name, wrong password or locked account: told apart to nobody.</summary>
    Refused,

    /// <summary>Too many failures from this network address.</summary>
    TooMany,
}
