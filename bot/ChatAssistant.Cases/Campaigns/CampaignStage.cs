namespace ChatAssistant.Cases.Campaigns;

/// <summary>How far a call has come.</summary>
public enum CampaignStage
{
    /// <summary>未开始.</summary>
    Coming,

    /// <summary>征集中.</summary>
    Running,

    /// <summary>已到期: its last day is over, and nobody has said yet what came of it.</summary>
    Over,

    /// <summary>已结束: what came of it has been told.</summary>
    Closed,
}
