using ChatAssistant.Bot;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Channels.Turns;

namespace ChatAssistant.Web.Cases;

/// <summary>
/// Tells everybody who waits for the same answer what a case was answered: who joined it, and whose own case goes along with it, each in
/// their own chat and under their own number. It becomes true with the answer.
/// </summary>
public sealed class MemberReplies(ICaseBook cases, ProactiveTurn turn, CaseNews news, DeadlineClock clock)
{
    public async Task StageAsync(Case lead, ReplyDraft draft, bool isFormal, CancellationToken cancellationToken)
    {
        await news.TellSupportersAsync(lead, lead.Events.MaxBy(each => each.Sequence)!, cancellationToken);
        if (!isFormal || lead.MemberCount == 0) return;
        foreach (var member in await cases.MembersOfAsync(lead, cancellationToken))
        {
            if (!member.Citizen.HasChat)
            {
                Answer(member, $"{member.Number}|{draft.Id:N}");
                continue;
            }

            await turn.RunAsync(member.Citizen.Conversation, async (context, stop) =>
            {
                // One person may have filed the lead and a member, or two members, in one conversation.
                var message = FixedReplies.StaffReply(member, draft.Text);
                message.Id = $"{context.Activity.Conversation.Id}|{draft.Id:N}|{member.Number}";
                Answer(member, message.Id);
                await context.SendActivityAsync(message, stop);
            }, cancellationToken);
        }

        void Answer(Case member, string id) => member.AddReply(Actor.Reviewer(draft.Author), new ReplyWords(draft.Text, id, draft.Outcome), isFormal: true, clock);
    }
}
