using ChatAssistant.Cases.Campaigns;

namespace ChatAssistant.Web.Pages.Staff.Calls;

/// <summary>The form of a call as it comes.</summary>
public sealed class CallForm
{
    public string? Topic { get; init; }

    public string? Explanation { get; init; }

    public string? Ways { get; init; }

    public string? Area { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public bool IsEmergency { get; init; }

    public static CallForm Of(Campaign campaign) => new()
    {
        Topic = campaign.Topic,
        Explanation = campaign.Explanation,
        Ways = campaign.Ways,
        Area = campaign.Area,
        From = campaign.From,
        To = campaign.To,
        IsEmergency = campaign.IsEmergency,
    };

    /// <param name="counties">Those there are: an area that is none of them is the whole city.</param>
    public CampaignWords Words(IReadOnlyList<string> counties) => new(Cut(Topic, int.MaxValue), Cut(Explanation, CampaignWords.LongestExplanation), Cut(Ways, CampaignWords.LongestWays))
    {
        Area = counties.Contains(Area ?? "") ? Area : null,
        From = From,
        To = To,
        IsEmergency = IsEmergency,
    };

    /// <summary>Browsers send each line break as two characters and count it as one.</summary>
    private static string Cut(string? text, int longest) => (text ?? "").ReplaceLineEndings("\n").Trim() is var words && words.Length > longest ? words[..longest] : words;
}
