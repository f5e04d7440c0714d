using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;

namespace ChatAssistant.Bot.Tests.Support;

internal sealed class MemoryBlockBook(TimeProvider clock) : IBlockBook
{
    public List<FilingBlock> Blocks { get; } = [];

    public List<Guid> Disputed { get; } = [];

    public Task NoteObjectionAsync(FilingBlock block, CancellationToken cancellationToken)
    {
        Disputed.Add(block.Id);
        return Task.CompletedTask;
    }

    public void Remove(FilingBlock block) => Blocks.Remove(block);

    public Task<IReadOnlyList<FilingBlock>> OfAsync(string channel, string userId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FilingBlock>>([.. Blocks.Where(each => each.Citizen.Is(channel, userId))]);

    public Task<FilingBlock?> InForceAsync(string channel, string userId, CancellationToken cancellationToken) =>
        Task.FromResult(Blocks.Find(each => each.Citizen.Is(channel, userId) && each.IsInForce(BeijingTime.Today(clock))));
}
