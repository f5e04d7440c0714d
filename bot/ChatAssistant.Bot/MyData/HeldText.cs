using System.Globalization;
using System.Text;
using ChatAssistant.Bot.Deputies;
using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Progress;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Privacy;
using ChatAssistant.Cases.Sealing;

namespace ChatAssistant.Bot.MyData;

/// <summary>Shows what is kept about a person in the chat: that it is kept, and of numbers only so much that they know them again.</summary>
public sealed class HeldText(OwnWords words, IOfficeTexts texts)
{
    /// <summary>More fill the screen of a telephone; the copy has them all.</summary>
    private const int MostShown = 10;

    public string Of(Held held)
    {
        var text = new StringBuilder(Texts.MyDataHead).Append("\n\n")
            .Append(held.Cases is [] ? Texts.MyDataNoCases : string.Format(null, Texts.MyDataCases, held.Cases.Count));
        foreach (var each in held.Cases.Take(MostShown)) text.Append('\n').Append(Line(each));
        if (held.Cases.Count > MostShown) text.Append('\n').Append(string.Format(null, Texts.MyDataMoreCases, held.Cases.Count - MostShown));
        text.Append('\n').Append(held.Deputy is { } deputy
            ? string.Format(null, Texts.MyDataDeputy, Binding.BadgeOf(deputy), deputy.Seat.TermEnd.Written())
            : Texts.MyDataNoDeputy);
        text.Append('\n').Append(held.Records.Since is { } since
            ? string.Format(null, Texts.MyDataConversation, BeijingTime.DayOf(since).Written(), held.Records.Messages)
            : Texts.MyDataNoConversation);
        text.Append('\n').Append(string.Format(null, Texts.MyDataFeedback, held.Records.Feedback));
        text.Append('\n').Append(string.Format(null, Texts.MyDataRequests, held.Requests.Count));
        if (held.Requests.FirstOrDefault(each => each.Decision is not null) is { } last) text.Append(string.Format(null, Texts.MyDataLastRequest, BeijingTime.DayOf(last.DecidedAt!.Value).Written(), KindOf(last.Kind), last.Reason));
        text.Append('\n').Append(string.Format(null, Texts.MyDataTurns, held.Records.Turns));
        text.Append('\n').Append(string.Format(null, Texts.MyDataDrafts, held.Records.Drafts.Count));
        if (held.Blocks.Count > 0) text.Append('\n').Append(string.Format(null, Texts.MyDataBlocks, held.Blocks.Count));
        text.Append("\n\n").Append(Texts.MyDataWaysOn);
        if (texts.OwnOf(OfficeText.PrivacyContact, CultureInfo.CurrentUICulture) is { } contact) text.Append("\n\n").Append(contact);
        return text.ToString();
    }

    internal static string KindOf(PrivacyRequestKind kind) => kind switch
    {
        PrivacyRequestKind.View => Texts.PrivacyView,
        PrivacyRequestKind.Copy => Texts.PrivacyCopy,
        PrivacyRequestKind.Correct => Texts.PrivacyCorrect,
        PrivacyRequestKind.Delete => Texts.PrivacyDelete,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private string Line(Case each) => string.Format(
        null,
        Texts.MyDataCase,
        each.Number,
        StateTexts.Of(each.State),
        BeijingTime.DayOf(each.CreatedAt).Written(),
        each.Name is { } name ? name.Masked : Texts.MyDataNotKept,
        each.Contact is { } contact ? words.Hinted(CaseWords.Contact, contact) : Texts.MyDataNotKept);
}
