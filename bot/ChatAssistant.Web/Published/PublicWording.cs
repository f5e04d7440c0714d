using System.Text.RegularExpressions;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.PersonalData;
using ChatAssistant.Cases.Sealing;
using SealedFor = ChatAssistant.Cases.Sealing.CaseWords;

namespace ChatAssistant.Web.Published;

/// <summary>
/// Prepares words for the public. The name and the contact somebody left are covered wherever they stand, in answers, too, though nobody of
/// staff need know them for it: they are opened here, compared, and shown to no one.
/// </summary>
public sealed partial class PublicWording(ITextSeal seal)
{
    /// <summary>One sign stands all over a text.</summary>
    private const int ShortestTelling = 2;

    /// <summary>What a reviewer begins from; null where the case is not to be published. Numbers and names in the answer are covered, and may be uncovered where they are an office's.</summary>
    public PublicWords? Suggest(Case found) =>
        found.RefusePublishing() is null && found.WordsOnFile() is { } words ? Cover(found, words with { Answer = WithoutPersonalData(words.Answer) }) : null;

    public PublicWords Cover(Case found, PublicWords words)
    {
        var (name, contact) = (Opened(SealedFor.Name, found.Name), Opened(SealedFor.Contact, found.Contact));
        foreach (var telling in Numbers().Matches(contact).Select(each => each.Value).Prepend(contact).Prepend(name).Where(each => each.Length >= ShortestTelling))
            words = new(Covered(words.Matter, telling), Covered(words.Answer, telling));
        return words;
    }

    private static string Covered(string text, string telling) => text.Replace(telling, Covering.Sign, StringComparison.OrdinalIgnoreCase);

    private static string WithoutPersonalData(string text) =>
        PersonalDataFinder.Find(text).Reverse().Aggregate(text, (rest, found) => rest.Remove(found.Start, found.Length).Insert(found.Start, Covering.Sign));

    private string Opened(string purpose, CitizenWords? words) =>
        (words?.Original is { } original ? seal.Open(purpose, original) : words?.Masked)?.Trim() ?? "";

    /// <summary>A number or an address among the words of a contact: 微信同号 and the like stand beside it.</summary>
    [GeneratedRegex("[A-Za-z0-9@._-]{5,}")]
    private static partial Regex Numbers();
}
