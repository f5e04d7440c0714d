namespace ChatAssistant.Web.Retention;

/// <summary>A message past its time.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Files">The files it names, when a person sent it.</param>
internal sealed record AgedMessage(long Id, IReadOnlyList<string> Files);
