using System.CommandLine;
using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Turns;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Web.CommandLine;

/// <summary><c>chat</c>: a conversation in the terminal, through the same inbox, dialogs and outbox as everywhere.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var command = new Command("chat", "在终端里对话。输入空行或按 Ctrl+D 结束。");
        CommandRun.Settings(command);
        command.SetAction(CommandRun.With(RunAsync));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var talk = new TerminalTalk(
            services.GetRequiredService<IInbox>(), services.GetRequiredService<TurnRunner>(), services.GetRequiredService<IActivityFeed>());
        await SayAllAsync(talk.OpenAsync(cancellationToken));
        while (!cancellationToken.IsCancellationRequested)
        {
            Console.Write("> ");
            if (Console.ReadLine() is not { } line || line.Trim().Length == 0) break;
            await SayAllAsync(talk.SayAsync(line, cancellationToken));
        }

        return CommandRun.Done;
    }

    private static async Task SayAllAsync(Task<IReadOnlyList<Activity>> replies)
    {
        foreach (var reply in await replies)
        {
            Console.WriteLine(PlainChat.Of(reply.Text ?? ""));
            if (reply.SuggestedActions is { Actions: { Count: > 0 } actions }) Console.WriteLine($"[{string.Join("] [", actions.Select(action => action.Title))}]");
            Console.WriteLine();
        }
    }
}
