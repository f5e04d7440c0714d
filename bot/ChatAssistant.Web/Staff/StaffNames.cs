using Microsoft.AspNetCore.Identity;

namespace ChatAssistant.Web.Staff;

/// <summary>User names may be people's own, in any script; they stand in case records, so they must be readable and unmistakable.</summary>
internal sealed class StaffNames(IdentityErrorDescriber errors) : IUserValidator<StaffUser>
{
    public const int Shortest = 2;
    public const int Longest = 30;

    /// <summary>What case records call the one who filed: no member of staff may go by it.</summary>
    private const string Citizen = "citizen";

    public Task<IdentityResult> ValidateAsync(UserManager<StaffUser> manager, StaffUser user) =>
        Task.FromResult(IsGood(user.UserName ?? "") ? IdentityResult.Success : IdentityResult.Failed(errors.InvalidUserName(user.UserName)));

    private static bool IsGood(string name) =>
        name.Length is >= Shortest and <= Longest
        && name.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or '·')
        && !name.Equals(Citizen, StringComparison.OrdinalIgnoreCase);
}
