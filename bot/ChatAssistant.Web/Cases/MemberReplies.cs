using ChatAssistant.Bot;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Channels.Turns;

namespace ChatAssistant.Web.Cases;

/// <summary>
/// Tells everybody whose case goes along with a lead what the lead was answered, each in their own chat and under their own number.
/// It becomes true with the answer to the lead.
/// </summary>
public sealed class MemberReplies(ICaseBook cases, ProactiveTurn turn, DeadlineClock clock)
{
    public async Task StageAsync(Case lead, ReplyDraft draft, CancellationToken cancellationToken)
    {
        if (lead.MemberCount == 0) return;
        foreach (var member in await cases.MembersOfAsync(lead, cancellationToken))
        {
            await turn.RunAsync(member.Citizen.Conversation, async (context, stop) =>
            {
                // One person may have filed the lead and a member, or two members, in one conversation.
                var message = FixedReplies.StaffReply(member, draft.Text);
                message.Id = $"{context.Activity.Conversation.Id}|{draft.Id:N}|{member.Number}";
                member.AddReply(Actor.Reviewer(draft.Author), new ReplyWords(draft.Text, message.Id, draft.Outcome), isFormal: true, clock);
                await context.SendActivityAsync(message, stop);
            }, cancellationToken);
        }
    }
}
