namespace ChatAssistant.Knowledge;

/// <summary>
/// The last look before an answer leaves, apart from whatever made it: every quote must stand in the stored text at its
/// address, character for character, and a lead may quote nothing else.
/// </summary>
internal sealed class QuoteCheck(Func<Address, Passage?> find)
{
    /// <summary>The answer itself, or a refusal when one of its quotes is not exact.</summary>
    public Answer Pass(Answer answer) =>
        answer.Status != AnswerStatus.Answered || (answer.Citations.Count > 0 && answer.Citations.All(IsExact))
            ? answer
            : answer with { Status = AnswerStatus.Refused, Lead = Wording.QuoteWithheld, Citations = [], Warnings = [] };

    private bool IsExact(Citation citation) =>
        citation.Quote.Length > 0
        && find(citation.Address) is { } passage
        && passage.Layer == citation.Layer
        && passage.Text.Contains(citation.Quote, StringComparison.Ordinal);
}
