using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data.Library;

namespace ChatAssistant.Web.Library.Desk.Curated;

/// <summary>An approved answer as it is typed.</summary>
public sealed class CuratedForm
{
    /// <summary>Empty for a new one.</summary>
    public string? Id { get; set; }

    /// <summary>The office's edition that is changed; 0 for a new one, and for one that ships and was never changed.</summary>
    public int Edition { get; set; }

    /// <summary>A line each.</summary>
    public string? Questions { get; set; }

    public string? Text { get; set; }

    /// <summary>Addresses, a line each.</summary>
    public string? Citations { get; set; }

    /// <summary>Days are written yyyy-MM-dd.</summary>
    public string? From { get; set; }

    public string? Until { get; set; }

    public string? Review { get; set; }

    public string? Owner { get; set; }

    public static CuratedForm Of(CuratedAnswer answer) => new()
    {
        Id = answer.Id,
        Questions = string.Join('\n', answer.Questions),
        Text = answer.Text,
        Citations = string.Join('\n', answer.Citations),
        From = $"{answer.From:yyyy-MM-dd}",
        Until = answer.Until is { } until ? $"{until:yyyy-MM-dd}" : "",
        Review = $"{answer.Review:yyyy-MM-dd}",
        Owner = answer.Owner,
    };

    internal static CuratedForm Of(CuratedAnswerRow row) => new()
    {
        Id = row.Id,
        Edition = row.Edition,
        Questions = row.Questions,
        Text = row.Text,
        Citations = row.Citations,
        From = $"{row.From:yyyy-MM-dd}",
        Until = row.Until is { } until ? $"{until:yyyy-MM-dd}" : "",
        Review = $"{row.Review:yyyy-MM-dd}",
        Owner = row.Owner,
    };
}
