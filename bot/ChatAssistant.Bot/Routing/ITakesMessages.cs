using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Routing;

/// <summary>A dialog that tells which messages are for it while it runs. All others are served in between.</summary>
public interface ITakesMessages
{
    bool Takes(Recognition recognition, DialogInstance instance);

    /// <summary>What it still waits for, in a line: said under the reply to something else.</summary>
    string ReminderOf(DialogInstance instance);
}
