using ChatAssistant.Cases;

namespace ChatAssistant.Web.Demo;

/// <summary>What somebody files, and what it is really about.</summary>
internal sealed record DemoMatter(DemoTopic Topic, DemoPlace Place, Matter Matter)
{
    public string Unit => DemoWorld.UnitOf(Topic, Place);
}
