using System.Text.RegularExpressions;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>还有呢: the next passage on the same question that has not been shown.</summary>
internal sealed partial class MoreFollowUps(IKnowledgeBase knowledge, Sources sources)
{
    /// <summary>What lies further down the list has little to do with the question.</summary>
    private const int Searched = 10;

    public async Task<FollowUp?> OfAsync(Saying said, QuestionTurn before, CancellationToken cancellationToken)
    {
        if (!AsksForMore().IsMatch(said.Core) || before.Place is not { } place) return null;

        var shown = before.Cited.Select(Address.Parse).OfType<Address>().Select(address => address with { Path = address.Path.Split('/')[0] }).ToHashSet();
        var hits = await knowledge.SearchAsync(new(before.Meant, before.Day), Searched, cancellationToken);
        var next = hits.Select(hit => hit.Passage).FirstOrDefault(passage => !shown.Contains(passage.Address))
            ?? Following(shown.LastOrDefault(address => address.Document == place.Document) ?? place);
        return next is null ? null : new([new(sources.NameOf(next.Address) + next.Label, DayOf(next.Address, before), next.Address)], null) { Subject = before.Subject };
    }

    private Passage? Following(Address place)
    {
        var all = knowledge.Read(place with { Path = "" });
        return all.SkipWhile(passage => passage.Address.Path != place.Path.Split('/')[0]).Skip(1).FirstOrDefault();
    }

    private static DateOnly? DayOf(Address next, QuestionTurn before) => next.Effective is null ? null : before.Day;

    [GeneratedRegex("^(?:还|另外|别的|其他的?|其它的?|除此(?:以|之)外|除了(?:这个?|那个?|这些|这条)(?:以外|之外|外)?)[,，]?(?:还|都)?(?:有)?(?:什么|啥|哪些|别的|其他的?|其它的?|没有?|更多)?(?:的)?(?:规定|条款|要求|内容|法条|条文|依据|说法)?(?:没有?|吗)?$")]
    private static partial Regex AsksForMore();
}
