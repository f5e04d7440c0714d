using System.Net;
using System.Text.RegularExpressions;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>A program that calls the console as somebody's browser would, and follows no redirect. All it ever received can be looked through.</summary>
internal sealed partial class StaffClient(Uri service)
{
    private const string TokenField = "__RequestVerificationToken";

    private HttpClient? _client;
    private string _token = "";

    private HttpClient Http => _client ??= new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = service, DefaultRequestHeaders = { { "Accept", "text/html" } } };

    /// <summary>Every byte of every answer, headers and bodies.</summary>
    public string Received { get; private set; } = "";

    public async Task SignInAsync(string name, string password)
    {
        await LearnTokenAsync("/staff/sign-in");
        var answer = await PostAsync("/staff/sign-in", new() { ["UserName"] = name, ["Password"] = password });
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        await LearnTokenAsync("/staff/second-factor");
    }

    /// <summary>Forms are bound to whoever they were shown to.</summary>
    public async Task LearnTokenAsync(string path) => _token = Token().Match((await GetAsync(path)).Text).Groups[1].Value;

    public Task<Answered> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    public Task<Answered> PostAsync(string path, Dictionary<string, string>? fields = null) =>
        PostWithoutTokenAsync(path, new(fields ?? []) { [TokenField] = _token });

    /// <summary>Sends a form with one file in it.</summary>
    public Task<Answered> PostFileAsync(string path, string field, byte[] file) =>
        SendAsync(new(HttpMethod.Post, path)
        {
            Content = new MultipartFormDataContent { { new StringContent(_token), TokenField }, { new ByteArrayContent(file), field, "roster.csv" } },
        });

    public Task<Answered> PostWithoutTokenAsync(string path, Dictionary<string, string>? fields = null) =>
        SendAsync(new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields ?? []) });

    public async Task<Answered> SendAsync(HttpRequestMessage request)
    {
        using var answer = await Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Received += $"{answer.Headers}{answer.Content.Headers}{text}";
        return new(answer.StatusCode, answer.Headers.Location?.ToString() ?? "", text);
    }

    [GeneratedRegex($"name=\"{TokenField}\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
