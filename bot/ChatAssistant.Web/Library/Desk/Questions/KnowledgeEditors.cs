using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Library.Desk.Questions;

/// <summary>Whom a question can be given to.</summary>
public sealed class KnowledgeEditors(StaffAccounts accounts, TimeProvider clock)
{
    /// <summary>User names of open accounts with the role.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellationToken)
    {
        var all = await accounts.AllAsync(cancellationToken);
        return [.. all.Where(user => user.Rights.Is(StaffRoles.KnowledgeEditor) && !user.IsClosed(clock.GetUtcNow())).Select(user => user.UserName!)];
    }
}
