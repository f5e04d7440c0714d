namespace ChatAssistant.Cases.Handling;

/// <summary>Who is to handle a case.</summary>
/// <param name="LeadUnit">主办.</param>
/// <param name="CoUnits">协办.</param>
/// <param name="IsDesignated">Decided after an objection: the unit cannot return it.</param>
public sealed record AssignTo(string LeadUnit, IReadOnlyList<string> CoUnits, bool IsDesignated = false)
{
    public AssignTo(string leadUnit) : this(leadUnit, [])
    {
    }
}
