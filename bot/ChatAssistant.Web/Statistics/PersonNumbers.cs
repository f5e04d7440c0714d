namespace ChatAssistant.Web.Statistics;

/// <summary>Numbers people for counting, from 0 on. They mean nothing outside of the memory they are kept in.</summary>
internal sealed class PersonNumbers
{
    private readonly Dictionary<(string Channel, string UserId), int> _numbers = [];

    public int Of(string channel, string userId)
    {
        if (!_numbers.TryGetValue((channel, userId), out var number)) _numbers[(channel, userId)] = number = _numbers.Count;
        return number;
    }
}
