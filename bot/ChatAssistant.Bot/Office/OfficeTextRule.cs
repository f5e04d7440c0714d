using System.Globalization;

namespace ChatAssistant.Bot.Office;

/// <summary>What holds for a text an office may write.</summary>
/// <param name="Text">Which.</param>
/// <param name="Resource">Where the shipped words stand in Texts.resx.</param>
/// <param name="Longest">Characters in Chinese, line breaks among them: what still reads as one message on a telephone.</param>
/// <param name="Blanks">What is put in by the service, in the order it is given: each stands in the text as {名称} and has to stay.</param>
public sealed record OfficeTextRule(OfficeText Text, string Resource, int Longest, params IReadOnlyList<string> Blanks)
{
    /// <summary>English takes about three characters for one of Chinese.</summary>
    private const int EnglishIsLonger = 3;

    private static readonly OfficeTextRule[] Rules =
    [
        new(OfficeText.Name, nameof(Texts.OfficeName), 20),
        new(OfficeText.Welcome, nameof(Texts.Welcome), 600, "助手名称"),
        new(OfficeText.Hello, nameof(Texts.Greeting), 200),
        new(OfficeText.OtherWays, nameof(Texts.OtherWays), 400),
        new(OfficeText.AfterFiling, nameof(Texts.AfterFiling), 300, "日期"),
        new(OfficeText.PrivacyContact, nameof(Texts.PrivacyContact), 300),
        new(OfficeText.Maintenance, nameof(Texts.Maintenance), 300),
        new(OfficeText.Campaign, nameof(Texts.CampaignLine), 100, "征集名称", "截止日期"),
        new(OfficeText.EmergencyCampaign, nameof(Texts.CampaignEmergencyLine), 100, "征集名称", "截止日期"),
    ];

    /// <summary>In the order they are shown.</summary>
    public static IReadOnlyList<OfficeTextRule> All => Rules;

    /// <summary>A name in a heading has no second line.</summary>
    public bool IsOneLine => Text is OfficeText.Name;

    public static OfficeTextRule Of(OfficeText text) => Array.Find(Rules, rule => rule.Text == text) ?? throw new ArgumentOutOfRangeException(nameof(text), text, null);

    /// <summary>Characters a text may have in a language.</summary>
    public int LongestIn(CultureInfo language) => OfficeLanguage.IsEnglish(language) ? Longest * EnglishIsLonger : Longest;

    /// <summary>The words that ship, with their blanks.</summary>
    public string Shipped(CultureInfo language) => Texts.ResourceManager.GetString(Resource, language)!;
}
