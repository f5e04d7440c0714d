namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>
/// How much the long tests do. Every change is tried with the smaller number; FULL=1 in the environment asks for the number that is promised.
/// What was done is written to the test's output, and never more is claimed.
/// </summary>
internal static class Scale
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("FULL") == "1";

    public static int Of(int everyTime, int full) => IsFull ? full : everyTime;

    public static void Tell(string figures) => TestContext.Current.TestOutputHelper?.WriteLine($"{(IsFull ? "FULL" : "smaller than FULL=1")}: {figures}");
}
