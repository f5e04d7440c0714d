using System.ComponentModel.DataAnnotations;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>Makes the first account for whoever holds the code the program printed, and signs them in.</summary>
public sealed class SetupModel(FirstAdministrator first, StaffSignIn signIn, IOptions<StaffOptions> options) : PageModel
{
    private const int LongestField = 200;

    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PageTexts), ErrorMessageResourceName = nameof(PageTexts.SetupCodeRequired))]
    [StringLength(LongestField, ErrorMessageResourceType = typeof(PageTexts), ErrorMessageResourceName = nameof(PageTexts.FieldTooLong))]
    public string Code { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PageTexts), ErrorMessageResourceName = nameof(PageTexts.UserNameRequired))]
    [StringLength(LongestField, ErrorMessageResourceType = typeof(PageTexts), ErrorMessageResourceName = nameof(PageTexts.FieldTooLong))]
    public string UserName { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PageTexts), ErrorMessageResourceName = nameof(PageTexts.PasswordRequired))]
    [StringLength(LongestField, ErrorMessageResourceType = typeof(PageTexts), ErrorMessageResourceName = nameof(PageTexts.FieldTooLong))]
    public string Password { get; set; } = "";

    [BindProperty]
    [Compare(nameof(Password), ErrorMessageResourceType = typeof(PageTexts), ErrorMessageResourceName = nameof(PageTexts.PasswordsDiffer))]
    public string? PasswordAgain { get; set; }

    /// <summary>For an office that keeps the care of the system and the care of cases apart.</summary>
    [BindProperty]
    public bool AdministratorOnly { get; set; }

    public int ShortestPassword => options.Value.ShortestPassword;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return Page();
        var rights = AdministratorOnly ? StaffRights.AdministratorOnly : StaffRights.First;
        foreach (var error in await first.RedeemAsync(Code, UserName, Password, rights, cancellationToken)) ModelState.AddModelError("", error);
        if (!ModelState.IsValid) return Page();
        await signIn.TryAsync(UserName, Password, HttpContext.Connection.RemoteIpAddress, cancellationToken);
        return RedirectToPage("/Staff/Index");
    }
}
