namespace Microsoft.Bot.Builder;

/// <summary>
/// A result that can take over what a recognizer found.
/// </summary>
public interface IRecognizerConvert
{
    void Convert(dynamic result);
}
