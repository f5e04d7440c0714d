using ChatAssistant.Cases;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Security.Injection;

/// <summary>Cases that hold words that are code wherever a citizen can put words. Each begins with its number, so that it can be told which are shown.</summary>
internal sealed class InjectedOffice(Office office, IReadOnlyList<string> payloads)
{
    public const string Unit = "区住房和城乡建设局";
    private const string Place = "崆峒区东关街道";
    private const string Matter = "二中门口的路灯坏了一个多月，晚上看不见路";

    public IReadOnlyList<string> Numbered { get; } = [.. payloads.Select((words, number) => $"№{number} {words}")];

    /// <returns>The numbers of the cases that hold all of them between them, in what was filed, added and said of the answer.</returns>
    public async Task<IReadOnlyList<CaseNumber>> FillAsync()
    {
        await office.AddUnitAsync(Unit);
        foreach (var words in Numbered) await office.FileAsync(new Matter(Lane.Suggestion, $"{words} {Matter}", Place));
        foreach (var words in payloads.Where(words => words.Length <= Case.LongestArea))
            await office.FileAsync(new Matter(Lane.Suggestion, "公交车班次太少", words) { Name = new(words), County = words });
        var full = new List<CaseNumber>();
        foreach (var bundle in Payloads.Bundles(Numbered, Case.LongestText)) full.Add((await HandledAsync(bundle)).Number);
        return full;
    }

    /// <summary>The same words once more, as matters and as answers, for everybody to read.</summary>
    /// <returns>Where they stand.</returns>
    public async Task<IReadOnlyList<string>> PublishAsync()
    {
        var pages = new List<string>();
        foreach (var bundle in Payloads.Bundles(Numbered, Case.LongestText))
        {
            var answered = await office.AnswerAsync(new Matter(Lane.Suggestion, bundle, Place) { County = bundle[..Math.Min(bundle.Length, Case.LongestArea)] }, Unit, bundle);
            pages.Add($"published/{(await office.PublishAsync(answered)).PublicCopy!.Id}");
        }

        return pages;
    }

    private async Task<Case> HandledAsync(string words) =>
        await office.ChangeAsync(await office.GiveAsync(new Matter(Lane.Suggestion, words, Place) { Name = new(words) }, Unit), (found, clock) =>
        {
            Assert.Null(found.Supplement(Actor.Citizen, new(words), [], clock));
            Assert.Null(found.Reply(Actor.Reviewer("审"), new ReplyWords("已经派人处理，请留意。", $"{found.Number}", new(ResultCode.Solved)), clock));
            Assert.Null(found.Rate(Actor.Citizen, new(true, SolvedAnswer.Unsolved, SatisfiedAnswer.Dissatisfied, new(words)), clock));
        });
}
