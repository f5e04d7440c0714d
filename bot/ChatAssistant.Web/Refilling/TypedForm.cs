using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace ChatAssistant.Web.Refilling;

/// <summary>A form as somebody sent it, to be shown to them once more with what they had typed.</summary>
/// <param name="Address">Where it was sent: it fills the form that goes there, and no other.</param>
/// <param name="Page">The path of the page it stood on; null when that is not known.</param>
/// <param name="Fields">What stood in it, without tokens and passwords.</param>
public sealed record TypedForm(string Address, string? Page, IReadOnlyDictionary<string, StringValues> Fields)
{
    /// <summary>What somebody wrote in their own words, without what they chose from lists.</summary>
    public IEnumerable<string> Words => Fields.Values.SelectMany(values => values).OfType<string>().Where(IsWords);

    /// <summary>The longest report stays well below; what is larger is no form of ours.</summary>
    private const long Largest = 512 * 1024;

    /// <summary>Null where there is nothing to keep.</summary>
    public static async Task<TypedForm?> OfAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.ContentLength is null or > Largest) return null;
        if (await ReadAsync(request, cancellationToken) is not { } form) return null;
        var fields = form.Where(field => IsKept(field.Key)).ToDictionary();
        return fields.Values.Any(value => !string.IsNullOrWhiteSpace(value)) ? new(request.GetEncodedPathAndQuery(), Sender.PathOf(request), fields) : null;
    }

    /// <summary>Null for what is no form, whatever it says it is.</summary>
    private static async Task<IFormCollection?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <summary>Nobody writes a name of ours, a number or a day of a calendar as words.</summary>
    public static bool IsWords(string value) => value.Any(sign => !char.IsAscii(sign) || sign == ' ');

    private static bool IsKept(string name) =>
        !name.StartsWith("__", StringComparison.Ordinal) && !name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
