using ChatAssistant.Web.Blocking;
using ChatAssistant.Web.Campaigns;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Cases.Bulk;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Cases.Labels;
using ChatAssistant.Web.Cases.Listing;
using ChatAssistant.Web.Cases.Views;
using ChatAssistant.Web.Cases.Watching;
using ChatAssistant.Web.ChannelDesk;
using ChatAssistant.Web.Counties;
using ChatAssistant.Web.Demo;
using ChatAssistant.Web.Deputies;
using ChatAssistant.Web.Exports;
using ChatAssistant.Web.HotIssues;
using ChatAssistant.Web.Published;
using ChatAssistant.Web.Refilling;
using ChatAssistant.Web.Reports;
using ChatAssistant.Web.Retention;
using ChatAssistant.Web.Settings;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Staff.SecondFactors;
using ChatAssistant.Web.Staff.Units;
using ChatAssistant.Web.Statistics;
using ChatAssistant.Web.Uploads;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Staff;

public static class StaffRegistration
{
    /// <summary>Adds accounts of staff and what their console does. Its pages come with the site's (AddSitePages); the host adds the store.</summary>
    public static IServiceCollection AddStaffConsole(this IServiceCollection services)
    {
        services.AddOptions<StaffOptions>().BindConfiguration(StaffOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<OwnPassword>().AddScoped<StaffAccounts>().AddScoped<StaffSignIn>().AddScoped<FirstAdministrator>();
        services.AddScoped<StaffAudit>().AddScoped<AuditLog>().AddScoped<SecondFactor>().AddScoped<UnitBook>();
        services.AddScoped<CaseDesk>().AddScoped<Decisions>().AddScoped<Drafts>().AddScoped<Identities>()
            .AddScoped<CaseParts>().AddScoped<CaseFiles>();
        services.AddScoped<CaseReplies>().AddScoped<MemberReplies>().AddScoped<CaseNews>().AddScoped<CaseList>().AddScoped<CaseMatching>().AddScoped<CaseLines>().AddScoped<ListChoices>().AddScoped<Deliveries>().AddSingleton<SearchWords>();
        services.AddScoped<CaseLabels>().AddScoped<SavedViews>().AddScoped<BulkCases>().AddScoped<BulkActs>().AddScoped<BulkDesk>();
        services.AddSingleton<CasePresence>().AddScoped<SeenFilter>();
        services.AddScoped<DemoMarks>().AddScoped<DemoOffice>().AddScoped<DemoTalks>().AddScoped<DemoSeed>();
        services.AddCaseFollowUp();
        services.AddExports().AddStatistics().AddHotIssues().AddReports();
        services.AddSingleton<PreviewSeal>();
        services.AddDeputyWork().AddCountyReports().AddSettings().AddBlocking().AddCampaigns().AddPublished();
        services.AddChannelDesk().AddRetention().AddRefilling();
        services.AddHostedService<FirstAdministratorAnnouncement>();
        return services.AddAccounts().AddSessions();
    }

    private static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<StaffUser>().AddUserStore<StaffUserStore>().AddSignInManager().AddErrorDescriber<StaffErrors>();
        services.AddScoped<IUserValidator<StaffUser>, StaffNames>();
        services.AddSingleton<SignInLimit>();
        services.AddSingleton<PasswordDecoy>().AddScoped<PasswordCheck>();
        services.AddOptions<PasswordHasherOptions>().Configure<IOptions<StaffOptions>>((hasher, staff) => hasher.IterationCount = staff.Value.PasswordRounds);
        services.AddOptions<IdentityOptions>().Configure<IOptions<StaffOptions>>(Configure);
        return services;
    }

    private static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, StaffCookie>();
        services.AddOptions<SecurityStampValidatorOptions>()
            .Configure<IOptions<StaffOptions>>((stamps, staff) => stamps.ValidationInterval = staff.Value.RecheckEvery);
        // Closed unless opened: what does not say it is for everyone is for staff.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build()).AddStaffPolicies();
        services.AddScoped<IAuthorizationHandler, StaffNeedHandler>().AddScoped<CurrentStaff>().AddScoped<VisibleCases>();
        // After all else has been configured: AddRazorPages begins its conventions anew and would forget earlier ones.
        services.PostConfigure<RazorPagesOptions>(pages =>
        {
            pages.Conventions.AuthorizeStaffPages();
            pages.Conventions.RefillForms();
            pages.Conventions.AddFolderApplicationModelConvention("/Staff", page => page.Filters.Add(new KnownDeedFilter()));
            pages.Conventions.AddFolderApplicationModelConvention("/Staff/Cases", page => page.Filters.Add(new ServiceFilterAttribute<SeenFilter>()));
        });
        return services;
    }

    private static void Configure(IdentityOptions identity, IOptions<StaffOptions> options)
    {
        var staff = options.Value;
        identity.Lockout.MaxFailedAccessAttempts = staff.FailuresUntilLocked;
        identity.Lockout.DefaultLockoutTimeSpan = staff.LockedFor;
        identity.Password.RequiredLength = staff.ShortestPassword;
        // A long run of one letter is as short as it is long.
        identity.Password.RequiredUniqueChars = 4;
        identity.Password.RequireDigit = identity.Password.RequireLowercase = false;
        identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
        // StaffNames says what a name may be; names in Chinese are the rule here.
        identity.User.AllowedUserNameCharacters = "";
    }
}
