using ChatAssistant.Web.Pages;
using Microsoft.AspNetCore.Identity;

namespace ChatAssistant.Web.Staff;

/// <summary>Why an account cannot be made, in the words of those who read it.</summary>
internal sealed class StaffErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), string.Format(null, PageTexts.PasswordTooShort, length));

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(nameof(PasswordRequiresUniqueChars), string.Format(null, PageTexts.PasswordTooPlain, uniqueChars));

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), PageTexts.UserNameTaken);

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), PageTexts.UserNameInvalid);

    public override IdentityError DefaultError() => Error(nameof(DefaultError), PageTexts.AccountFailed);

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
