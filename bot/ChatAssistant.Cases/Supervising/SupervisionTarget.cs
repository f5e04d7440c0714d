namespace ChatAssistant.Cases.Supervising;

/// <summary>What is supervised.</summary>
/// <param name="Kind">Of which sort.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called on a list: a case's number, a label, a title. Nobody's own words.</param>
public sealed record SupervisionTarget(SupervisionTargetKind Kind, Guid Id, string Name);
