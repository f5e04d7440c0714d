using ChatAssistant.Cases;

namespace ChatAssistant.Web.Demo;

/// <summary>Who does what to demonstration cases, under the names of the accounts there are.</summary>
internal static class DemoStaff
{
    public const string Reviewer1 = "demo-reviewer";
    public const string Reviewer2 = "demo-reviewer-2";
    public const string Dispatcher1 = "demo-dispatcher";
    public const string Supervisor1 = "demo-supervisor";

    public static Actor Reviewer { get; } = Actor.Reviewer(Reviewer1);

    public static Actor Second { get; } = Actor.Reviewer(Reviewer2);

    public static Actor Dispatcher { get; } = Actor.Dispatcher(Dispatcher1);

    public static Actor Supervisor { get; } = Actor.Supervisor(Supervisor1);
}
