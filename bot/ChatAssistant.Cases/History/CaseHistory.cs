namespace ChatAssistant.Cases.History;

internal static class CaseHistory
{
    public static CaseEvent? Last(this Case found, string action) =>
        found.Events.Where(each => each.Action == action).MaxBy(each => each.Sequence);
}
