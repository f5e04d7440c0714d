using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace ChatAssistant.Benchmarks.Desk;

/// <summary>A member of staff's browser, as far as time goes: it opens pages and follows no redirect.</summary>
internal sealed partial class DeskClient(Uri service) : IDisposable
{
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = service };

    public async Task SignInAsync(string name, string password)
    {
        using var answer = await PostAsync("staff/sign-in", new() { ["UserName"] = name, ["Password"] = password });
        if (answer.StatusCode is not HttpStatusCode.Redirect) throw new InvalidOperationException($"{name} cannot sign in.");
    }

    /// <summary>The address of the list of what was searched for.</summary>
    public async Task<string> SearchAsync(string words)
    {
        using var answer = await PostAsync("staff", new() { ["words"] = words });
        return answer.Headers.Location!.OriginalString.TrimStart('/');
    }

    /// <returns>The page, and milliseconds until it was there.</returns>
    public async Task<(string Text, double Milliseconds)> OpenAsync(string address)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await _http.GetAsync(new Uri(address, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        answer.EnsureSuccessStatusCode();
        return (text, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> PostAsync(string address, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = Token().Match((await OpenAsync(address)).Text).Groups[1].Value;
        using var content = new FormUrlEncodedContent(fields);
        return await _http.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
