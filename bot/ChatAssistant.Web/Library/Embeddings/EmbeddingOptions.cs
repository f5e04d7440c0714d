using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Library.Embeddings;

/// <summary>
/// A model that finds passages by their meaning, at an endpoint that speaks as OpenAI's does. Without an endpoint there is none. Questions are
/// sent there, so that it should be one of the office's own.
/// </summary>
public sealed class EmbeddingOptions : IValidatableObject
{
    public const string Section = "Knowledge:Embeddings";

    /// <summary>The address under which <c>/embeddings</c> stands, for instance <c>http://127.0.0.1:8000/v1</c>.</summary>
    public Uri? Endpoint { get; init; }

    public string Model { get; init; } = "";

    /// <summary>Sent as a bearer token; empty for endpoints that ask for none.</summary>
    public string ApiKey { get; init; } = "";

    /// <summary>Points for meaning beside those for words: at 0 it is not heard, at 1 the closest passage gets as much as the best gets for its words.</summary>
    [Range(0.0, 5.0)]
    public double Weight { get; init; } = 0.5;

    /// <summary>Shorter vectors from a model that can make them; null for its own length.</summary>
    [Range(8, 8192)]
    public int? Dimensions { get; init; }

    /// <summary>A person waits for the answer: words alone answer well enough after this.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:00:05")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMilliseconds(800);

    /// <summary>Nobody waits while the passages of the library are read.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan BatchTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Passages in one request; endpoints limit it.</summary>
    [Range(1, 2048)]
    public int Batch { get; init; } = 32;

    /// <summary>Questions in a row that waited for nothing, before the endpoint is left alone …</summary>
    [Range(1, 100)]
    public int FailuresUntilPaused { get; init; } = 3;

    /// <summary>… for so long; a restarted endpoint is heard again after it.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan PausedFor { get; init; } = TimeSpan.FromMinutes(1);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Endpoint is null) yield break;
        if (!Endpoint.IsAbsoluteUri || Endpoint.Scheme is not ("http" or "https"))
            yield return new("The address must begin with http:// or https://.", [nameof(Endpoint)]);
        if (Model.Length == 0) yield return new("A model must be named.", [nameof(Model)]);
    }
}
