namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>What became of messages when a program was killed, or the power cut, again and again.</summary>
/// <param name="Acknowledged">The program said that they are stored.</param>
/// <param name="Lost">They are not; or it said that their turn is over, and it is not.</param>
/// <param name="Torn">They are there with half of their turn.</param>
/// <param name="Unsound">Databases that were damaged.</param>
internal readonly record struct CutTotal(int Acknowledged, int Lost, int Torn, int Unsound)
{
    public static CutTotal Of(DurabilityProcess program, StoredMessages stored)
    {
        var handled = stored.Messages.Where(message => message.IsHandled).Select(message => message.Id).ToHashSet();
        var lost = program.Acknowledged.Except(stored.Ids).Concat(program.Done.Except(handled)).Distinct().Count();
        return new(program.Acknowledged.Count, lost, stored.Torn.Count(), stored.IsSound ? 0 : 1);
    }

    public CutTotal Plus(CutTotal other) =>
        new(Acknowledged + other.Acknowledged, Lost + other.Lost, Torn + other.Torn, Unsound + other.Unsound);
}
