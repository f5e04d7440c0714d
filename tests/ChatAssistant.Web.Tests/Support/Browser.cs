using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>Opens pages and sends their forms as a person's browser does: with cookies, hidden fields and redirects.</summary>
public sealed class Browser(HttpMessageHandler server)
{
    private static readonly Uri Site = new("http://localhost/");

    private readonly CookieContainer _cookies = new();
    private HttpClient? _client;

    public HttpResponseMessage Response { get; private set; } = null!;

    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Where the last redirect led, or the address opened.</summary>
    public string Path => Response.RequestMessage!.RequestUri!.AbsolutePath;

    public string Text => Page.Body!.TextContent;

    private HttpClient Client => _client ??= new(new RedirectHandler(maxRedirects: 5) { InnerHandler = new CookieContainerHandler(_cookies) { InnerHandler = new Listener(CookiesSet, server) } })
    {
        BaseAddress = Site,
        DefaultRequestHeaders = { { "Accept", "text/html" } },
    };

    /// <summary>Every cookie that was set on the way, as the server wrote it.</summary>
    public List<string> CookiesSet { get; } = [];

    public Task OpenAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    /// <param name="path">Where the form goes.</param>
    /// <param name="fields">What stands in it.</param>
    /// <param name="from">The page it stands on; the open one when not given.</param>
    public Task PostAsync(string path, Dictionary<string, string> fields, Uri? from = null) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields),
            Headers = { Referrer = from ?? Response?.RequestMessage!.RequestUri },
        });

    /// <summary>Fills in and sends the form with this test id on the open page.</summary>
    public Task SubmitAsync(string testId, Dictionary<string, string> fields)
    {
        var (action, filled) = Fill(testId, fields);
        return PostAsync(action, filled);
    }

    /// <summary>The form as it would be sent, to be sent later or twice.</summary>
    public (string Action, Dictionary<string, string> Fields) Fill(string testId, Dictionary<string, string> fields)
    {
        var form = (IHtmlFormElement)Page.QuerySelector($"form[data-testid={testId}]")!;
        var hidden = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().ToDictionary(input => input.Name!, input => input.Value);
        foreach (var (name, value) in fields) hidden[name] = value;
        return (form.GetAttribute("action") ?? Response.RequestMessage!.RequestUri!.PathAndQuery, hidden);
    }

    public string Find(string testId) => Page.QuerySelector($"[data-testid={testId}]")?.TextContent.Trim() ?? "";

    private async Task SendAsync(HttpRequestMessage request)
    {
        Response = await Client.SendAsync(request);
        Page = await new HtmlParser().ParseDocumentAsync(await Response.Content.ReadAsStringAsync());
    }

    private sealed class Listener(List<string> cookiesSet, HttpMessageHandler server) : DelegatingHandler(server)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (response.Headers.TryGetValues("Set-Cookie", out var cookies)) cookiesSet.AddRange(cookies);
            return response;
        }
    }
}
