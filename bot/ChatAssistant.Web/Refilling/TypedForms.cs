using System.Collections.Concurrent;
using ChatAssistant.Web.Staff;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Refilling;

/// <summary>
/// The last form each member of staff sent in vain, so that no words are lost to a refusal, a session that ended or a page that lay too long.
/// In memory alone, one form a person, and for a while: what is typed may be about somebody, and is not on file before it is accepted.
/// </summary>
public sealed class TypedForms(IOptions<StaffOptions> options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, (TypedForm Form, DateTimeOffset Until)> _forms = new();

    /// <returns>Whether there was something to keep.</returns>
    public async Task<bool> KeepAsync(string owner, HttpRequest request)
    {
        if (await TypedForm.OfAsync(request, request.HttpContext.RequestAborted) is not { } form) return false;
        _forms[owner] = (form, clock.GetUtcNow() + options.Value.TypedKeptFor);
        return true;
    }

    /// <summary>It went through, or another form of its page did: nothing needs to be typed again.</summary>
    public void Forget(string owner, HttpRequest request)
    {
        if (!_forms.TryGetValue(owner, out var kept)) return;
        if (kept.Form.Address == request.GetEncodedPathAndQuery() || (kept.Form.Page is { } page && page == Sender.PathOf(request))) _forms.TryRemove(owner, out _);
    }

    /// <summary>What the person sent to an address in vain a while ago; null when nothing.</summary>
    public TypedForm? Find(string owner, string address) => Of(owner) is { } form && form.Address == address ? form : null;

    /// <summary>What the person sent in vain from a page that has the form no longer.</summary>
    public TypedForm? LeftOver(string owner, string page) => Of(owner) is { } form && form.Page == page ? form : null;

    private TypedForm? Of(string owner) => _forms.TryGetValue(owner, out var kept) && kept.Until > clock.GetUtcNow() ? kept.Form : null;
}
