using System.Text.Json;

namespace ChatAssistant.Channels;

/// <summary>
/// Looks over JSON from outside before a parser builds anything of it: a body of a quarter of a megabyte can hold a hundred thousand values, each
/// of which costs a parser a hundred bytes. It is strict besides, so that two parsers after it do not read one body in two ways.
/// </summary>
internal static class JsonShape
{
    /// <summary>Values, names and brackets. The largest cards have two or three thousand.</summary>
    private const int MostTokens = 10_000;

    /// <summary>No number that means anything is longer; a parser may take a time that grows with its square.</summary>
    private const int LongestNumber = 64;

    /// <summary>Whether there is one value, no deeper than <paramref name="deepest"/> and of no more parts than a message has.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> json, int deepest)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = deepest });
        try
        {
            var tokens = 0;
            while (reader.Read())
                if (++tokens > MostTokens || (reader.TokenType is JsonTokenType.Number && reader.ValueSpan.Length > LongestNumber)) return false;

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
