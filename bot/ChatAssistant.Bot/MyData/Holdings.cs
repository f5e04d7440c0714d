using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Privacy;

namespace ChatAssistant.Bot.MyData;

/// <summary>Gathers what is kept about a person.</summary>
public sealed class Holdings(ICaseBook cases, IDeputyBook deputies, IPrivacyBook requests, IBlockBook blocks, IPersonalRecords records)
{
    /// <summary>At five a day it would take a person months of daily filing to have more.</summary>
    private const int MostCases = 1000;

    public async Task<Held> OfAsync(Person person, CancellationToken cancellationToken) => new(
        await cases.OfAsync(person.Channel, person.UserId, MostCases, cancellationToken),
        await deputies.OfPersonAsync(person.Channel, person.UserId, cancellationToken),
        await requests.OfAsync(person.Channel, person.UserId, cancellationToken),
        await blocks.OfAsync(person.Channel, person.UserId, cancellationToken),
        await records.SumAsync(person, cancellationToken));
}
