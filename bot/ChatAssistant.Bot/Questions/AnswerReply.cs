using System.Text;
using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Knowledge;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Questions;

/// <summary>Puts an answer of the knowledge base into a reply: lead, quotes, where they stand, what must be known besides.</summary>
public sealed class AnswerReply(CitationLinks links, IOfficeTexts texts)
{
    /// <summary>What the words of a question may not hold, where they stand among links and quotes.</summary>
    private const string Markup = "[]()<>*_`#!|\\~";

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
        var text = new StringBuilder(Texts.NearestIntro);
        foreach (var passage in answer.Nearest)
        {
            var citation = new Citation(passage.Address, $"《{passage.DocumentTitle}》{passage.Label}", passage.Text, passage.Layer);
            text.Append("\n\n- ").Append(Link(CitationFacts.Of(citation, links.For(citation, reachedAt))));
        }

        return Say.Markdown(text.ToString(), Facts(ReplyStatus.Refused, answer, []), Texts.ActionRegister, Texts.ActionRephrase);
    }

    private Activity Answered(Answer answer, Uri? reachedAt, Completed? completed)
    {
        var citations = answer.Citations.Select(citation => CitationFacts.Of(citation, links.For(citation, reachedAt))).ToList();
        var lead = answer.Curated is null ? answer.Lead : $"{answer.Lead.ReplaceLineEndings("\n\n")}\n\n{Texts.ReviewedNote}";
        var text = new StringBuilder(Understood(completed)).Append(lead);
        text.Append("\n\n").Append(Texts.Sources);
        foreach (var citation in citations)
        {
            text.Append("\n\n").Append(Link(citation)).Append("\n\n> ").Append(citation.Quote.ReplaceLineEndings("\n> "));
        }

        // That a quote is a digest is said once, in the closing note.
        foreach (var warning in answer.Warnings.Where(warning => warning.Kind != "digest")) text.Append("\n\n").Append(warning.Text);
        text.Append("\n\n").Append(Closing(answer));
        return Say.Markdown(text.ToString(), Facts(ReplyStatus.Answered, answer, citations, completed), Texts.ActionHelpful, Texts.ActionUnhelpful);
    }

    private static string Understood(Completed? completed)
    {
        if (completed is not { IsShown: true }) return "";
        var words = string.Concat(completed.Rewritten.Where(c => !Markup.Contains(c, StringComparison.Ordinal)));
        return string.Format(null, Texts.UnderstoodAs, words.Length <= LongestShown ? words : words[..LongestShown] + "…") + "\n\n";
    }

    private static string Closing(Answer answer)
    {
        var note = answer.Citations.All(citation => citation.Layer is Layer.Original) ? Texts.QuoteNote : Texts.DigestNote;
        return answer.VersionLine.Length == 0
            ? note
            : $"{answer.VersionLine.ReplaceLineEndings("\n\n")}\n\n{string.Format(null, Texts.InForce, $"{answer.AsOf:yyyy年M月d日}")}{note}";
    }

    private static string Link(CitationFacts citation) => $"[{citation.Title}]({citation.Url})";

    private static ReplyFacts Facts(string status, Answer answer, IReadOnlyList<CitationFacts> citations, Completed? completed = null) =>
        new(completed is null ? Intent.Ask : Intent.FollowUp, status)
        {
            Rewritten = completed?.Rewritten,
            AsOf = $"{answer.AsOf:yyyy-MM-dd}",
            Citations = citations,
            Warnings = [.. answer.Warnings.Select(warning => new WarningFacts(warning.Kind, warning.Text))],
        };
}
