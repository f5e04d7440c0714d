using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChatAssistant.Web.Refilling;

/// <summary>A form being shown with what was typed into it: fields of one name take their values in the order they were sent.</summary>
internal sealed class Refill(TypedForm form)
{
    /// <summary>Hidden fields that say how far somebody had read, and so differ each time a form is shown.</summary>
    private static readonly HashSet<string> Moments = new(StringComparer.OrdinalIgnoreCase) { Cases.Watching.SeenField.Name, "version", "draftId" };

    private readonly Dictionary<string, int> _taken = [];

    /// <summary>The value a select was left at, while its options are shown.</summary>
    public string? Chosen { get; set; }

    /// <summary>Whether words came back.</summary>
    public bool HasWords { get; private set; }

    /// <summary>Whether it turned out to be another form that goes to the same address.</summary>
    public bool IsAnother { get; private set; }

    /// <summary>What fills the form that goes to an address; null for most.</summary>
    public static TypedForm? For(ViewContext view, string action)
    {
        var http = view.HttpContext;
        var address = action.Length > 0 ? action : http.Request.GetEncodedPathAndQuery();
        if (http.Items[typeof(TypedForm)] is TypedForm refused) return refused.Address == address ? refused : null;
        return http.User.Identity?.Name is { } owner ? http.RequestServices.GetRequiredService<TypedForms>().Find(owner, address) : null;
    }

    /// <summary>That of the form just being shown.</summary>
    public static Refill? Of(ViewContext view) => view.HttpContext.Items[typeof(Refill)] as Refill;

    /// <summary>The next value of a text field; null when none was sent under its name.</summary>
    public string? NextText(string name)
    {
        var text = Next(name);
        HasWords |= !string.IsNullOrWhiteSpace(text);
        return text;
    }

    public string? Next(string name)
    {
        if (!form.Fields.TryGetValue(name, out var values)) return null;
        var at = _taken[name] = _taken.GetValueOrDefault(name, -1) + 1;
        return at < values.Count ? values[at] : null;
    }

    public bool Has(string name, string value) => form.Fields.TryGetValue(name, out var values) && values.Contains(value);

    /// <summary>Forms that go to one address, one for each row of a list, are told apart by what they do not show.</summary>
    public void Compare(string name, string hidden) => IsAnother |= !Moments.Contains(name) && form.Fields.ContainsKey(name) && !Has(name, hidden);
}
