using ChatAssistant.Cases.Privacy;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Privacy;

/// <summary>Requests in the turn's own context.</summary>
internal sealed class EfPrivacyBook(AssistantDbContext database) : IPrivacyBook
{
    public void Add(PrivacyRequest request) => database.PrivacyRequests.Add(request);

    public async Task<IReadOnlyList<PrivacyRequest>> OfAsync(string channel, string userId, CancellationToken cancellationToken) =>
        await database.PrivacyRequests
            .Where(each => each.Channel == channel && each.UserId == userId)
            .OrderByDescending(each => each.AskedAt)
            .ToListAsync(cancellationToken);
}
