using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Staff;

/// <summary>Spends the time a password check takes where there is no password to check.</summary>
public sealed class PasswordDecoy(IOptions<PasswordHasherOptions> options)
{
    private readonly PasswordHasher<StaffUser> _hasher = new(options);
    private readonly StaffUser _nobody = new();
    private readonly string _hash = new PasswordHasher<StaffUser>(options).HashPassword(new StaffUser(), Guid.NewGuid().ToString());

    public void Verify(string password) => _hasher.VerifyHashedPassword(_nobody, _hash, password);
}
