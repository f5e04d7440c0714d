using System.Net.Http.Headers;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace ChatAssistant.Web.Library.Embeddings;

/// <summary>
/// Vectors from an endpoint that speaks as OpenAI's does: <c>POST …/embeddings</c>. An answer that is none is an
/// <see cref="InvalidDataException"/> or one of the faults of <see cref="HttpClient"/> and of reading JSON.
/// </summary>
internal sealed class EmbeddingEndpoint(IHttpClientFactory clients, EmbeddingOptions options) : IEmbeddingGenerator<string, Embedding<float>>
{
    public const string ClientName = "embeddings";

    private readonly Uri _address = new($"{options.Endpoint!.AbsoluteUri.TrimEnd('/')}/embeddings");

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var texts = values.ToList();
        using var client = clients.CreateClient(ClientName);
        using var request = RequestFor(texts);
        using var response = await client.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<Answer>(cancellationToken);
        return new(InOrder(answer?.Data, texts.Count).Select(vector => new Embedding<float>(vector)));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
        // The clients are the factory's.
    }

    private HttpRequestMessage RequestFor(List<string> texts)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, _address) { Content = JsonContent.Create(new Asked(options.Model, texts, options.Dimensions)) };
        if (options.ApiKey.Length > 0) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.ApiKey);
        return request;
    }

    /// <summary>Vectors may come in any order, each with the place of its text.</summary>
    private static IEnumerable<float[]> InOrder(IReadOnlyList<Vector>? vectors, int count) =>
        vectors is not null && vectors.Select(vector => vector.Index).Order().SequenceEqual(Enumerable.Range(0, count)) && vectors.All(vector => vector.Embedding is not null)
            ? vectors.OrderBy(vector => vector.Index).Select(vector => vector.Embedding!)
            : throw new InvalidDataException("The endpoint did not answer with a vector for each text.");

    private sealed record Asked(
        [property: JsonPropertyName("model")] string Model,
        [property: JsonPropertyName("input")] IReadOnlyList<string> Input,
        [property: JsonPropertyName("dimensions"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Dimensions,
        [property: JsonPropertyName("encoding_format")] string EncodingFormat = "float");

    private sealed record Answer([property: JsonPropertyName("data")] IReadOnlyList<Vector>? Data);

    private sealed record Vector(
        [property: JsonPropertyName("index")] int Index,
        [property: JsonPropertyName("embedding")] float[]? Embedding);
}
