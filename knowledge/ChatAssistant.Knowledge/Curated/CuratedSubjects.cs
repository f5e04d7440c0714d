using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>
/// What a question is about besides its words: the documents and laws it names, sorts of document, figures. Two questions that
/// differ in one of these are two questions however alike they read: 平凉的通知 and 朔州的通知, 2013年 and 2020年.
/// </summary>
internal sealed partial class CuratedSubjects(KnownLaws laws)
{
    public IReadOnlySet<string> Of(Query query) => new HashSet<string>([
        .. query.Mentions.Documents,
        .. query.Mentions.Kinds,
        .. laws.NamedIn(query.Plain).Select(law => law.Short),
        .. Figure().Matches(query.Plain).Select(match => match.Value)]);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Figure();
}
