using ChatAssistant.Cases;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>What is done to each of many cases.</summary>
/// <param name="found">The case.</param>
/// <param name="lead">The case all are about; null where there is none.</param>
/// <param name="member">Who acts.</param>
/// <param name="cancellationToken">Stops waiting.</param>
public delegate Task CaseAct(Case found, Case? lead, StaffMember member, CancellationToken cancellationToken);
