namespace ChatAssistant.Knowledge;

/// <summary>Answers a message: one question, or several, each by itself and in the order asked.</summary>
internal sealed class MessageAnswering(Snapshot snapshot, DateOnly today, AskedMeaning meaning)
{
    /// <summary>For each of two questions; for each of three one less.</summary>
    private const int MostCitations = 3;

    private readonly AnswerComposer _composer = new(snapshot, new Support(snapshot), today);

    private readonly Dictionary<string, Query> _read = [];

    public Answer Of(Question question)
    {
        var parts = QuestionParts.Of(question.Text);
        var whole = One(question);
        if (parts.Count == 1 || whole.Curated is not null || OutOfReach.Before(Read(question, question.Text)) is not null) return whole;

        var answers = new List<Answer>();
        for (var i = 0; i < parts.Count; i++) answers.Add(OfPart(question, parts, i));
        var places = answers.Where(IsAnswered).Select(answer => answer.Citations[0].Address).Distinct().Count();
        return places == 0 || (places == 1 && IsAnswered(whole)) ? whole : Together(parts, answers, question, whole);
    }

    /// <summary>A question may lean on what the one before it named, or on all of that.</summary>
    private Answer OfPart(Question question, IReadOnlyList<QuestionPart> parts, int at)
    {
        var part = question with { Text = parts[at].Text, About = at == 0 ? question.About : null };
        if (at == 0) return One(part);

        var named = NamedBefore(question, parts, at);
        var alone = named.Length == 0 || parts[at].StartsAnew ? One(part) : null;
        if (alone is { Status: AnswerStatus.Answered }) return alone;
        if (named.Length > 0 && One(part with { Text = named + "，" + part.Text }) is { Status: AnswerStatus.Answered } inContext) return inContext;
        return parts[at].StartsAnew ? alone ?? One(part)
            : One(part with { Text = parts[at - 1].Text + part.Text }) is { Status: AnswerStatus.Answered } joined ? joined
            : alone ?? One(part);
    }

    /// <summary>The name of the document that was spoken of before a part which names none itself; empty when there is none.</summary>
    private string NamedBefore(Question question, IReadOnlyList<QuestionPart> parts, int at)
    {
        if (Named(question, parts[at]).Count > 0) return "";
        for (var before = at - 1; before >= 0; before--)
            if (Named(question, parts[before]) is [.., var last]) return snapshot.Held.Where(held => held.Facts.Id == last.Id).Select(held => Leads.NameOf(held.Facts)).FirstOrDefault("");

        return "";
    }

    private IReadOnlyList<Naming> Named(Question question, QuestionPart part) => Read(question, part.Text).Mentions.Named;

    /// <summary>What was approved for a question comes before what would be composed for it.</summary>
    private Answer One(Question question)
    {
        var query = Read(question, question.Text);
        return snapshot.Curated.For(query, question.AsOf, today) is { } curated
            ? _composer.Reviewed(query, curated)
            : _composer.Compose(query, question.About);
    }

    private Query Read(Question question, string text) =>
        _read.TryGetValue(text, out var known) ? known : _read[text] = snapshot.Reading.Read(text, question.AsOf, today) with { Meaning = meaning.Of(text) };

    private static Answer Together(IReadOnlyList<QuestionPart> parts, List<Answer> answers, Question question, Answer whole)
    {
        var most = MostCitations + 2 - parts.Count;
        var isEnglish = !question.Text.Any(c => c >= '\u3400');
        var lines = parts.Zip(answers, (part, answer) => (part.Text.Trim().TrimEnd('；', ';', '，', ','), answer.Lead));
        var answered = answers.Where(IsAnswered).ToList();
        return new(
            AnswerStatus.Answered,
            Wording.Several([.. lines], isEnglish),
            answered[0].AsOf,
            [.. answered.SelectMany(answer => answer.Citations.Take(most)).DistinctBy(citation => (citation.Address, citation.Quote))],
            [.. answered.SelectMany(answer => answer.Warnings).Distinct()],
            whole.Nearest,
            [])
        {
            Candidates = [.. answers.SelectMany(answer => answer.Candidates).DistinctBy(candidate => candidate.Address)],
        };
    }

    private static bool IsAnswered(Answer answer) => answer.Status == AnswerStatus.Answered;
}
