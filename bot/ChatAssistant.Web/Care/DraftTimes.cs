using ChatAssistant.Web.Data.Care;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Care;

/// <summary>When a matter half told is asked about, and when it is given up. Nobody loses one without the reminder and the time after it.</summary>
internal sealed class DraftTimes(IOptions<DraftOptions> options, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Drafts asked about after this need nothing yet.</summary>
    public DateTimeOffset NewestDue => Now - options.Value.RemindAfter;

    /// <summary>How long a draft is kept after its reminder.</summary>
    public TimeSpan AfterReminder => options.Value.DropAfter - options.Value.RemindAfter;

    public bool IsToRemind(OpenDraftRow draft) => draft.RemindedAt is null && draft.AskedAt <= NewestDue;

    public bool IsToDrop(OpenDraftRow draft) => draft.RemindedAt <= Now - AfterReminder;
}
