using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Main;

/// <summary>A line under the reply to something said in between, so that nobody forgets what is still open. One message says both.</summary>
internal static class Afterword
{
    public static void Add(ITurnContext turn, string words) =>
        turn.OnSendActivities(async (_, activities, next) =>
        {
            if (activities.LastOrDefault(activity => activity.Type == ActivityTypes.Message) is { } last) last.Text = $"{last.Text}\n\n{words}";
            return await next();
        });
}
