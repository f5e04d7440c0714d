using System.Net;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>What the console answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Location">Where it leads; empty when it leads nowhere.</param>
/// <param name="Text">The page.</param>
internal sealed record Answered(HttpStatusCode Status, string Location, string Text)
{
    public bool AsksToSignIn => Location.Contains("/staff/sign-in", StringComparison.Ordinal);
}
