using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Knowledge;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Questions;

/// <summary>Puts an answer of the knowledge base into a reply: lead, quotes, where they stand, what must be known besides.</summary>
public sealed class AnswerReply(CitationLinks links, IOfficeTexts texts)
{
    private const int LongestShown = 80;

    /// <param name="answer">The answer.</param>
    /// <param name="reachedAt">The address the person reached the service at, or null.</param>
    /// <param name="completed">What the question was completed to, when it leaned on an earlier one.</param>
    public Activity Of(Answer answer, Uri? reachedAt, Completed? completed = null) => answer.Status switch
    {
        AnswerStatus.Answered => Answered(answer, reachedAt, completed),
        AnswerStatus.Help => Say.Text(
            $"{answer.Lead}\n\n{Texts.ReviewedNote}",
            Facts(ReplyStatus.Help, answer, [], completed), Texts.ActionHelpful, Texts.ActionUnhelpful, Texts.ActionSuggest, Texts.ActionProgress),
        AnswerStatus.Clarify => Say.Text(Understood(completed) + answer.Lead, Facts(ReplyStatus.Clarify, answer, [], completed), answer.Choices),
        _ => Say.Text(
            texts.WithOwnWays($"{Understood(completed)}{answer.Lead}\n\n{Texts.RefusedWaysOn}"),
            Facts(ReplyStatus.Refused, answer, [], completed), Texts.ActionNearest, Texts.ActionRegister, Texts.ActionRephrase),
    };

    /// <summary>Passages that came close to a question which was refused.</summary>
    public Activity Nearest(Answer answer, Uri? reachedAt)
    {
        if (answer.Nearest.Count == 0) return Say.Text(texts.WithOwnWays(Texts.NothingNearest), Facts(ReplyStatus.Refused, answer, []), Texts.ActionRegister, Texts.ActionRephrase);
        var text = new MarkedText().Words(Texts.NearestIntro);
        foreach (var passage in answer.Nearest)
        {
            var citation = new Citation(passage.Address, $"《{passage.DocumentTitle}》{passage.Label}", passage.Text, passage.Layer);
            text.Item().Link(citation.Title, links.For(citation, reachedAt).AbsoluteUri);
        }

        return Say.Marked(text, Facts(ReplyStatus.Refused, answer, []), Texts.ActionRegister, Texts.ActionRephrase);
    }

    private Activity Answered(Answer answer, Uri? reachedAt, Completed? completed)
    {
        var citations = answer.Citations.Select(citation => CitationFacts.Of(citation, links.For(citation, reachedAt))).ToList();
        var lead = answer.Curated is null ? answer.Lead : $"{answer.Lead.ReplaceLineEndings("\n\n")}\n\n{Texts.ReviewedNote}";
        var text = new MarkedText().Words(Understood(completed)).Words(lead).Paragraph(Texts.Sources);
        foreach (var citation in citations) text.Paragraph().Link(citation.Title, citation.Url).Quote(citation.Quote);
        // That a quote is a digest is said once, in the closing note.
        foreach (var warning in answer.Warnings.Where(warning => warning.Kind != "digest")) text.Paragraph(warning.Text);
        text.Paragraph(Closing(answer));
        return Say.Marked(text, Facts(ReplyStatus.Answered, answer, citations, completed), Texts.ActionHelpful, Texts.ActionUnhelpful);
    }

    private static string Understood(Completed? completed)
    {
        if (completed is not { IsShown: true }) return "";
        var words = completed.Rewritten;
        return string.Format(null, Texts.UnderstoodAs, words.Length <= LongestShown ? words : words[..LongestShown] + "…") + "\n\n";
    }

    private static string Closing(Answer answer)
    {
        var note = answer.Citations.All(citation => citation.Layer is Layer.Original) ? Texts.QuoteNote : Texts.DigestNote;
        return answer.VersionLine.Length == 0
            ? note
            : $"{answer.VersionLine.ReplaceLineEndings("\n\n")}\n\n{string.Format(null, Texts.InForce, answer.AsOf.Written())}{note}";
    }

    private static ReplyFacts Facts(string status, Answer answer, IReadOnlyList<CitationFacts> citations, Completed? completed = null) =>
        new(completed is null ? Intent.Ask : Intent.FollowUp, status)
        {
            Rewritten = completed?.Rewritten,
            AsOf = $"{answer.AsOf:yyyy-MM-dd}",
            Citations = citations,
            Warnings = [.. answer.Warnings.Select(warning => new WarningFacts(warning.Kind, warning.Text))],
        };
}
