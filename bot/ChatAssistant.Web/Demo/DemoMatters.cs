using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Sealing;

namespace ChatAssistant.Web.Demo;

/// <summary>Makes up what somebody files.</summary>
internal sealed class DemoMatters(DemoWorld world, DemoDraw draw, ITextSeal seal, IReadOnlyList<Deputy> deputies)
{
    private static readonly string[] Since = ["已经有一个月了", "从上个月就这样", "反映过两次没有结果", "最近越来越严重", "大家都有意见", "老人和孩子最不方便"];
    private static readonly string[] Wishes = ["希望尽快处理。", "请有关部门派人看看。", "建议列入明年的计划。", "盼望答复。", "请给一个说法。", "希望代表们关心一下。"];

    public DemoMatter Next()
    {
        var lane = draw.Of((Lane.Suggestion, 50), (Lane.Inquiry, 20), (Lane.Grievance, 18), (Lane.Accusation, 9), (Lane.Emergency, 3));
        var (place, topic) = (draw.Of(world.Places), draw.Of(world.Topics));
        var area = place.County + draw.Of(place.Names);
        var matter = new Matter(lane, Words(lane, topic, place, area), area)
        {
            // Some name a place that nobody recognised.
            County = draw.Percent(97) ? place.County : null,
            Category = draw.Percent(70) && lane is not (Lane.Accusation or Lane.Emergency) ? topic.Name : null,
            Display = draw.Of((DisplayMode.Hidden, 80), (DisplayMode.Open, 12), (DisplayMode.Anonymous, 8)),
        };
        return new(topic, place, Named(From(matter)));
    }

    private string Words(Lane lane, DemoTopic topic, DemoPlace place, string area)
    {
        var things = lane switch
        {
            Lane.Inquiry when topic.Inquiries is not [] => topic.Inquiries,
            Lane.Grievance when topic.Claims is not [] => topic.Claims,
            Lane.Accusation => world.Accusations.Suggestions,
            Lane.Emergency => world.Emergencies.Suggestions,
            _ => topic.Suggestions,
        };
        var (thing, rest) = (draw.Of(things), $"，{draw.Of(Since)}。{draw.Of(Wishes)}");
        return lane switch
        {
            Lane.Inquiry => $"请问{area}的居民办理{thing.Name}，{draw.Of(thing.Sayings)}？",
            Lane.Accusation => $"{DemoWorld.UnitOf(topic, place)}有人在{thing.Name}{draw.Of(thing.Sayings)}{rest}",
            _ => $"{area}的{thing.Name}{draw.Of(thing.Sayings)}{rest}",
        };
    }

    private Matter From(Matter matter)
    {
        if (matter.Lane is not (Lane.Suggestion or Lane.Grievance)) return matter;
        var source = draw.Of(
            (CaseSource.Citizen, 80), (CaseSource.DeputyForward, 8), (CaseSource.StaffLastMile, 4), (CaseSource.CountyReport, 3), (CaseSource.Campaign, 3), (CaseSource.Hotline, 2));
        if (source is not CaseSource.DeputyForward) return matter with { Source = source };
        var deputy = draw.Of(deputies);
        var consent = draw.Percent(60) ? ConstituentConsent.Hidden : ConstituentConsent.Named;
        return matter with { Source = source, Forward = new(deputy.Id, deputy.Name, consent, draw.Percent(50) ? "走访时群众反映，情况属实。" : null) };
    }

    private Matter Named(Matter matter)
    {
        if (matter.Display is DisplayMode.Anonymous || draw.Percent(40)) return matter;
        var name = $"演示群众{draw.Between(1, 9999):D4}";
        return matter with { Name = new("演示某某", seal.Seal(CaseWords.Name, name)), Contact = new("演示电话", seal.Seal(CaseWords.Contact, $"{name}的电话")) };
    }
}
