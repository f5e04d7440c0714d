namespace ChatAssistant.Web.Data.Library;

/// <summary>Who changes what is answered from, and why.</summary>
/// <param name="Action">What is done.</param>
/// <param name="By">A person's name, or the account the program runs as.</param>
/// <param name="Reason">In the person's words; empty when none was given.</param>
public sealed record LibraryDeed(LibraryAction Action, string By, string Reason)
{
    /// <summary>Whether it is done in the console: then <see cref="By"/> is a user name, and it stands on the audit log too.</summary>
    public bool IsByStaff { get; init; }

    /// <summary>Without a person's name: the operating system's account stands for it.</summary>
    public static LibraryDeed ByAccount(LibraryAction action) => new(action, Environment.UserName, "");
}
