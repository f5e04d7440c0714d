namespace ChatAssistant.Web.Cases.Replies.Gate;

/// <summary>Something about a reply that its author should look at again.</summary>
/// <param name="Rule">What.</param>
/// <param name="About">What it is about: a point, a name, a number, a day; empty where the rule says all.</param>
public sealed record GateFinding(GateRule Rule, string About = "")
{
    /// <summary>Whether it cannot be sent so at all. Everything else can, for a reason that goes on record.</summary>
    public bool IsBlocking => Rule is GateRule.Empty or GateRule.OnlyHandedOn or GateRule.WrongNumber or GateRule.WrongName or GateRule.Unfilled;
}
