using Microsoft.Extensions.AI;

namespace ChatAssistant.Knowledge.Tests.Meaning;

public sealed class QuestionVectorTests : IDisposable
{
    private readonly MovingClock _clock = new();
    private readonly FakeGenerator _model = new();
    private readonly List<string> _faults = [];

    public void Dispose() => _model.Dispose();

    [Fact]
    public async Task A_model_that_failed_several_times_in_a_row_is_left_alone_for_a_while()
    {
        var questions = Questions();
        _model.Fault = new HttpRequestException("connection refused");
        for (var i = 0; i < 5; i++) Assert.Empty(await AskAsync(questions));
        Assert.Equal((3, 3), (_model.Calls, _faults.Count));

        _clock.Now += TimeSpan.FromMinutes(2);
        Assert.Empty(await AskAsync(questions));
        Assert.Empty(await AskAsync(questions));
        Assert.Equal(4, _model.Calls);

        _model.Fault = null;
        _clock.Now += TimeSpan.FromMinutes(2);
        Assert.Single(await AskAsync(questions));
        Assert.All(_faults, fault => Assert.Equal(nameof(HttpRequestException), fault));
    }

    [Fact]
    public async Task One_answer_forgives_the_failures_before_it()
    {
        var questions = Questions();
        foreach (var fails in new[] { true, true, false, true, true, false })
        {
            _model.Fault = fails ? new HttpRequestException() : null;
            await AskAsync(questions);
        }

        Assert.Equal(6, _model.Calls);
    }

    [Fact]
    public async Task Who_no_longer_waits_is_no_failure_of_the_model()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Questions().OfAsync(["路灯"], 2, gone.Token));

        Assert.Empty(_faults);
    }

    [Theory]
    [InlineData("我的电话是13912345678，路灯坏了", "我的电话是，路灯坏了")]
    [InlineData("身份证６２２７０１１９９００１０１１２３Ｘ的", "身份证Ｘ的")]
    [InlineData("139-1234-5678", "")]
    [InlineData("2020年的通知第39条", "2020年的通知第39条")]
    public void Long_figures_stay_here(string question, string sent) => Assert.Equal(sent, MeaningTexts.OfQuestion(question));

    private QuestionVectors Questions() => new(new MeaningSource(_model, "fake") { OnFault = _faults.Add, PausedFor = TimeSpan.FromMinutes(1) }, _clock);

    private static Task<IReadOnlyList<float[]>> AskAsync(QuestionVectors questions) => questions.OfAsync(["路灯"], 2, TestContext.Current.CancellationToken);

    private sealed class MovingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 4, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class FakeGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public int Calls { get; private set; }

        public Exception? Fault { get; set; }

        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Calls++;
            return Fault is null
                ? Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(values.Select(_ => new Embedding<float>(new[] { 1f, 2f }))))
                : Task.FromException<GeneratedEmbeddings<Embedding<float>>>(Fault);
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
