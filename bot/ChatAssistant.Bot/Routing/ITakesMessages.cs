using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Routing;

/// <summary>A dialog that tells which messages are for it while it runs. All others are served in between, and then it asks again.</summary>
public interface ITakesMessages
{
    bool Takes(Recognition recognition, DialogInstance instance);
}
