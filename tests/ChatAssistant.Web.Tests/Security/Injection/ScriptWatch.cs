using Microsoft.Playwright;

namespace ChatAssistant.Web.Tests.Security.Injection;

/// <summary>
/// Notices whatever of others' words acts in a browser: the call they make, a dialog, a request to anywhere but the site, or an attribute that
/// would act later. The browser is told to ignore our content policy, which is a second wall and would hide a hole in the first.
/// </summary>
internal sealed class ScriptWatch
{
    private const string Live =
        """
        () => [...document.querySelectorAll('*')].flatMap(each => [...each.attributes]
          .filter(attribute => /^on/i.test(attribute.name) || attribute.name === 'srcdoc'
            || (/^(xlink:)?href$|^src$|^action$|^formaction$|^data$|^poster$/.test(attribute.name)
              && /^(javascript|vbscript|data:text)/i.test(attribute.value.replace(/[\0-\x20]/g, ''))))
          .map(attribute => `${each.localName} ${attribute.name}=${attribute.value}`))
        """;

    private readonly Uri _site;
    private readonly List<string> _seen = [];

    private ScriptWatch(Uri site) => _site = site;

    /// <summary>What acted so far.</summary>
    public IReadOnlyList<string> Seen => _seen;

    /// <summary>Numbers of the words that ran.</summary>
    public HashSet<int> Ran { get; } = [];

    public static void Adjust(BrowserNewContextOptions options) => options.BypassCSP = true;

    public static async Task<ScriptWatch> OnAsync(IPage page, Uri site)
    {
        var watch = new ScriptWatch(site);
        await page.Context.ExposeFunctionAsync("__xss", (int number) => watch.Note(number));
        page.Context.Request += (_, request) => watch.Note(new Uri(request.Url));
        page.Context.Dialog += async (_, dialog) =>
        {
            watch._seen.Add($"dialog {dialog.Message}");
            await dialog.DismissAsync();
        };
        return watch;
    }

    /// <summary>Looks over what the open page has become.</summary>
    public async Task LookAsync(IPage page, string place)
    {
        foreach (var found in await page.EvaluateAsync<string[]>(Live)) _seen.Add($"{place}: {found}");
    }

    private void Note(int number)
    {
        Ran.Add(number);
        _seen.Add($"ran {number}");
    }

    private void Note(Uri asked)
    {
        if (asked.Scheme is "http" or "https" && asked.Authority != _site.Authority) _seen.Add($"asked {asked}");
    }
}
