using ChatAssistant.Knowledge;
using ChatAssistant.Web.Library;
using ChatAssistant.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Tests.Library;

public sealed class EmbeddingTests : IAsyncLifetime
{
    private const string Paraphrase = "我家旺财每年戳不戳";
    private const string Key = "sk-known-to-this-test-alone";

    private static readonly Address DogsAreVaccinated = Address.Parse("动物防疫法@2021-05-01#30")!;

    private readonly ScratchFolder _folder = new();
    private readonly CapturedLog _log = new();
    private EmbeddingServer _server = null!;

    public static TheoryData<string> Faults => ["dead", "slow", "an error", "no JSON", "too few vectors", "shorter vectors", "vectors without direction"];

    public async ValueTask InitializeAsync() => _server = await EmbeddingServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_paraphrase_that_words_alone_miss_is_found_by_its_meaning()
    {
        await using (var words = await RunningService.StartOnAsync(_folder))
            Assert.DoesNotContain(DogsAreVaccinated, (await SearchAsync(words, Paraphrase)).Select(hit => hit.Passage.Address));

        await using var service = await StartAsync();
        var hits = await SearchAsync(service, Paraphrase);
        Assert.Equal(DogsAreVaccinated, hits[0].Passage.Address);
        Assert.Contains(hits[0].Reasons, reason => reason is { What: "意思相近", Points: > 0 });

        var answer = await service.Services.GetRequiredService<IKnowledgeBase>().AskAsync(new(Paraphrase), TestContext.Current.CancellationToken);
        Assert.Equal((AnswerStatus.Answered, DogsAreVaccinated), (answer.Status, answer.Citations[0].Address with { Path = "30" }));
    }

    [Fact]
    public async Task What_the_model_read_is_kept_over_a_restart()
    {
        await using (await StartAsync()) Assert.NotEmpty(_server.Read);
        var read = _server.Read.Count;

        await using var again = await StartAsync();

        Assert.Equal(read, _server.Read.Count);
        Assert.Equal(DogsAreVaccinated, (await SearchAsync(again, Paraphrase))[0].Passage.Address);
    }

    [Fact]
    public async Task Another_model_reads_the_library_anew()
    {
        await using (await StartAsync()) Assert.NotEmpty(_server.Read);
        var read = _server.Read.Count;

        await using (await StartAsync("--Knowledge:Embeddings:Model=another")) Assert.Equal(2 * read, _server.Read.Count);
    }

    [Theory, MemberData(nameof(Faults))]
    public async Task A_model_that_fails_changes_nothing_but_the_log(string fault)
    {
        IReadOnlyList<Hit> expected;
        await using (var words = await RunningService.StartOnAsync(_folder)) expected = await SearchAsync(words, "狗没打疫苗会罚款吗");
        await using var service = await StartAsync("--Knowledge:Embeddings:FailuresUntilPaused=2", "--Knowledge:Embeddings:PausedFor=01:00:00");
        await BreakAsync(fault);

        for (var i = 0; i < 5; i++) Assert.Equal(expected.Select(Shown), (await SearchAsync(service, "狗没打疫苗会罚款吗")).Select(Shown));

        Assert.Contains("answered by words alone", _log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("疫苗", _log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, _log.Text, StringComparison.Ordinal);
        Assert.InRange(_server.Read.Count(text => text == "狗没打疫苗会罚款吗"), 0, 2);
    }

    [Fact]
    public async Task A_model_that_is_slow_costs_no_more_than_its_time()
    {
        await using var service = await StartAsync("--Knowledge:Embeddings:Timeout=00:00:00.200");
        await BreakAsync("slow");

        var begun = TimeProvider.System.GetTimestamp();
        await SearchAsync(service, Paraphrase);

        Assert.InRange(TimeProvider.System.GetElapsedTime(begun), TimeSpan.FromMilliseconds(150), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_model_that_talks_nonsense_at_first_is_heard_when_it_has_recovered()
    {
        _server.Answering = (context, texts) => context.Response.WriteAsJsonAsync(new { data = texts.Select((_, index) => new { index, embedding = new float[3] }) });
        await using var service = await StartOnlyAsync("--Knowledge:Embeddings:PausedFor=00:00:01");
        await Patience.UntilAsync(() => _log.Text.Contains("answered by words alone", StringComparison.Ordinal));

        _server.Answering = EmbeddingServer.AnswerWellAsync;

        await Patience.UntilAsync(() => Knowledge(service).HearsMeaning);
    }

    [Fact]
    public async Task The_model_is_given_the_key_and_no_long_figure_of_a_question()
    {
        await using var service = await StartAsync();

        await SearchAsync(service, "我的电话13912345678，身份证62270119900101123X，我家旺财每年戳不戳");

        Assert.Equal($"Bearer {Key}", _server.Authorization);
        Assert.DoesNotContain(_server.Read, text => text.Contains("139123", StringComparison.Ordinal) || text.Contains("6227", StringComparison.Ordinal));
        Assert.Contains(_server.Read, text => text.StartsWith("我的电话", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--Knowledge:Embeddings:Endpoint=file:///etc/passwd", "Endpoint")]
    [InlineData("--Knowledge:Embeddings:Endpoint=embeddings", "Endpoint")]
    [InlineData("--Knowledge:Embeddings:Model=", "Model")]
    [InlineData("--Knowledge:Embeddings:Weight=-1", "Weight")]
    public async Task A_wrong_setting_is_refused_at_the_start(string setting, string named)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => StartOnlyAsync(setting));

        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, fault.Message, StringComparison.Ordinal);
    }

    private async Task BreakAsync(string fault)
    {
        if (fault == "dead") await _server.StopAsync();
        _server.Answering = fault switch
        {
            "slow" => (context, _) => Task.Delay(Patience.Longest, context.RequestAborted),
            "an error" => (context, _) =>
            {
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                return Task.CompletedTask;
            }
            ,
            "no JSON" => (context, _) => context.Response.WriteAsync("<html>busy</html>"),
            "too few vectors" => (context, _) => context.Response.WriteAsJsonAsync(new { data = Array.Empty<object>() }),
            "shorter vectors" => (context, texts) => context.Response.WriteAsJsonAsync(new { data = texts.Select((_, index) => new { index, embedding = new[] { 1f, 0f } }) }),
            _ => (context, texts) => context.Response.WriteAsJsonAsync(new { data = texts.Select((_, index) => new { index, embedding = new float[2048] }) }),
        };
    }

    /// <summary>A service whose model has read the library.</summary>
    private async Task<RunningService> StartAsync(params string[] settings)
    {
        var service = await StartOnlyAsync(settings);
        await Patience.UntilAsync(() => Knowledge(service).HearsMeaning);
        return service;
    }

    private Task<RunningService> StartOnlyAsync(params string[] settings) =>
        RunningService.StartOnAsync(
            _folder,
            services => services.AddSingleton<ILoggerProvider>(_log),
            [$"--Knowledge:Embeddings:Endpoint={_server.Endpoint}", "--Knowledge:Embeddings:Model=pairs", $"--Knowledge:Embeddings:ApiKey={Key}", "--Logging:LogLevel:ChatAssistant=Information", .. settings]);

    private static LoadedKnowledge Knowledge(RunningService service) => service.Services.GetRequiredService<LoadedKnowledge>();

    private static Task<IReadOnlyList<Hit>> SearchAsync(RunningService service, string text) =>
        Knowledge(service).SearchAsync(new(text), 5, TestContext.Current.CancellationToken);

    private static (Address Address, double Score) Shown(Hit hit) => (hit.Passage.Address, hit.Score);
}
