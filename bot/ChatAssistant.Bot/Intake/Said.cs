using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Intake;

/// <summary>What one message says to a matter that is being taken in.</summary>
internal sealed record Said
{
    /// <summary>What it says of the matter itself; empty when it only tells who, where or yes.</summary>
    public string Matter { get; init; } = "";

    /// <summary>Whether <see cref="Matter"/> takes the place of what was said before.</summary>
    public bool Replaces { get; init; }

    public string? Area { get; init; }

    /// <summary>A township, village or street said by itself, to go with the county said before: 神峪乡的.</summary>
    public string? FinerArea { get; init; }

    /// <summary>The place that was wrong: 不是应县，是怀仁市.</summary>
    public string? WrongArea { get; init; }

    public string? Name { get; init; }

    public string? Contact { get; init; }

    public DisplayMode? Mode { get; init; }

    /// <summary>Whether it holds a yes: 对, 可以.</summary>
    public bool Agrees { get; init; }

    /// <summary>Whether it asks to file: 提交.</summary>
    public bool OrdersFiling { get; init; }

    /// <summary>Whether it says yes to what is to be filed.</summary>
    public bool Confirms { get; init; }

    /// <summary>Whether it asks to write the matter anew.</summary>
    public bool StartsOver { get; init; }

    /// <summary>Whether it doubts that a name or a number must be given.</summary>
    public bool DoubtsNaming { get; init; }
}
