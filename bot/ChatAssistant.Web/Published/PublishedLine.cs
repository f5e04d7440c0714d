using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Published;

/// <summary>A published matter in the list.</summary>
/// <param name="Id">What it is called in public.</param>
/// <param name="Matter">Its published words.</param>
/// <param name="State">How it stands.</param>
/// <param name="AnsweredAt">When it was answered.</param>
public sealed record PublishedLine(string Id, string Matter, CaseState State, DateTimeOffset AnsweredAt)
{
    public string? County { get; init; }

    public string? Category { get; init; }

    public string? Unit { get; init; }

    public ResultCode? Result { get; init; }

    /// <summary>How many joined it (附议).</summary>
    public int Joined { get; init; }
}
