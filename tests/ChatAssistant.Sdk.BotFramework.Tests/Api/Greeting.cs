namespace Microsoft.Bot.Fake;

/// <summary>
/// A type for the tests of the API check.
/// </summary>
public class Greeting
{
    public virtual string Greet(string whom = "you", bool loud = true) => loud ? whom : "";
}
