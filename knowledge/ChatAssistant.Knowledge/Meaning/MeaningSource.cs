using Microsoft.Extensions.AI;

namespace ChatAssistant.Knowledge;

/// <summary>
/// A model that turns texts into vectors, near to each other where they mean the same, and how far it is heard. What it is asked leaves this
/// program: passages, and questions without their longer figures.
/// </summary>
/// <param name="Generator">Asked for vectors. Any fault of it is taken for an answer that did not come.</param>
/// <param name="Name">Of the model with what else its vectors depend on: those of another name are not compared and not kept.</param>
public sealed record MeaningSource(IEmbeddingGenerator<string, Embedding<float>> Generator, string Name)
{
    /// <summary>Points for meaning what is asked, as a share of what the best passage has for its words.</summary>
    public double Weight { get; init; } = 0.5;

    /// <summary>A question waits so long for its vector, then it is answered by words alone.</summary>
    public TimeSpan AskedWithin { get; init; } = TimeSpan.FromMilliseconds(800);

    /// <summary>Passages sent at a time.</summary>
    public int Batch { get; init; } = 32;

    /// <summary>So many questions in a row without a vector, and the model is left alone …</summary>
    public int FailuresUntilPaused { get; init; } = 3;

    /// <summary>… for so long.</summary>
    public TimeSpan PausedFor { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Told the kind of each fault, never what was asked.</summary>
    public Action<string> OnFault { get; init; } = _ => { };
}
