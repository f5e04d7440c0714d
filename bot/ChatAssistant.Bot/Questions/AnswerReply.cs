using System.Text;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Knowledge;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Questions;

/// <summary>Puts an answer of the knowledge base into a reply: lead, quotes, where they stand, what must be known besides.</summary>
public sealed class AnswerReply(CitationLinks links)
{
    public Activity Of(Answer answer, Uri? reachedAt) => answer.Status switch
    {
        AnswerStatus.Answered => Answered(answer, reachedAt),
        AnswerStatus.Help => Say.Text($"{answer.Lead}\n\n{Texts.ReviewedNote}", Facts(ReplyStatus.Help, answer, [])),
        AnswerStatus.Clarify => Say.Text(answer.Lead, Facts(ReplyStatus.Clarify, answer, []), answer.Choices),
        _ => Say.Text(
            $"{answer.Lead}\n\n{Texts.RefusedWaysOn}", Facts(ReplyStatus.Refused, answer, []), Texts.ActionNearest, Texts.ActionRegister, Texts.ActionRephrase),
    };

    /// <summary>Passages that came close to a question which was refused.</summary>
    public Activity Nearest(Answer answer, Uri? reachedAt)
    {
        if (answer.Nearest.Count == 0) return Say.Text(Texts.NothingNearest, Facts(ReplyStatus.Refused, answer, []), Texts.ActionRegister, Texts.ActionRephrase);
        var text = new StringBuilder(Texts.NearestIntro);
        foreach (var passage in answer.Nearest)
        {
            var citation = new Citation(passage.Address, $"《{passage.DocumentTitle}》{passage.Label}", passage.Text, passage.Layer);
            text.Append("\n\n- ").Append(Link(CitationFacts.Of(citation, links.For(citation, reachedAt))));
        }

        return Say.Markdown(text.ToString(), Facts(ReplyStatus.Refused, answer, []), Texts.ActionRegister, Texts.ActionRephrase);
    }

    private Activity Answered(Answer answer, Uri? reachedAt)
    {
        var citations = answer.Citations.Select(citation => CitationFacts.Of(citation, links.For(citation, reachedAt))).ToList();
        var text = new StringBuilder(answer.Curated is null ? answer.Lead : $"{answer.Lead.ReplaceLineEndings("\n\n")}\n\n{Texts.ReviewedNote}");
        text.Append("\n\n").Append(Texts.Sources);
        foreach (var citation in citations)
        {
            text.Append("\n\n").Append(Link(citation)).Append("\n\n> ").Append(citation.Quote.ReplaceLineEndings("\n> "));
        }

        // That a quote is a digest is said once, in the closing note.
        foreach (var warning in answer.Warnings.Where(warning => warning.Kind != "digest")) text.Append("\n\n").Append(warning.Text);
        text.Append("\n\n").Append(Closing(answer));
        return Say.Markdown(text.ToString(), Facts(ReplyStatus.Answered, answer, citations));
    }

    private static string Closing(Answer answer)
    {
        var note = answer.Citations.All(citation => citation.Layer is Layer.Original) ? Texts.QuoteNote : Texts.DigestNote;
        return answer.VersionLine.Length == 0
            ? note
            : $"{answer.VersionLine.ReplaceLineEndings("\n\n")}\n\n{string.Format(null, Texts.InForce, $"{answer.AsOf:yyyy年M月d日}")}{note}";
    }

    private static string Link(CitationFacts citation) => $"[{citation.Title}]({citation.Url})";

    private static ReplyFacts Facts(string status, Answer answer, IReadOnlyList<CitationFacts> citations) => new(Intent.Ask, status)
    {
        AsOf = $"{answer.AsOf:yyyy-MM-dd}",
        Citations = citations,
        Warnings = [.. answer.Warnings.Select(warning => new WarningFacts(warning.Kind, warning.Text))],
    };
}
