using ChatAssistant.Web.Pages;
using Microsoft.AspNetCore.Identity;

namespace ChatAssistant.Web.Staff;

/// <summary>The accounts of staff.</summary>
public sealed class StaffAccounts(UserManager<StaffUser> users)
{
    /// <summary>Adds an account.</summary>
    /// <returns>Why it cannot be, in words for people; empty when it was added.</returns>
    public async Task<IReadOnlyList<string>> AddAsync(string name, string password)
    {
        if (password.Contains(name, StringComparison.OrdinalIgnoreCase)) return [PageTexts.PasswordHoldsName];
        var result = await users.CreateAsync(new StaffUser { UserName = name.Trim() }, password);
        return [.. result.Errors.Select(error => error.Description)];
    }
}
