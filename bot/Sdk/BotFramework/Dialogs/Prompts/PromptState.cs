using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// What a prompt keeps in its instance. JSON from a storage without types is made objects again.
/// </summary>
internal sealed class PromptState
{
    private const string OptionsKey = "options";
    private const string StateKey = "state";
    private const string AttemptCountKey = "AttemptCount";

    private PromptState(PromptOptions options, IDictionary<string, object> state)
    {
        Options = options;
        State = state;
    }

    public PromptOptions Options { get; }

    public IDictionary<string, object> State { get; }

    public static PromptState Begin(DialogInstance instance, PromptOptions options)
    {
        var state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        instance.State[OptionsKey] = options;
        instance.State[StateKey] = state;
        return new PromptState(options, state);
    }

    public static PromptState Of(DialogInstance instance) => new(
        Kept<PromptOptions, PromptOptions>(instance, OptionsKey),
        Kept<IDictionary<string, object>, Dictionary<string, object>>(instance, StateKey));

    public int CountAttempt()
    {
        var attempts = State.TryGetValue(AttemptCountKey, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
        State[AttemptCountKey] = ++attempts;
        return attempts;
    }

    private static T Kept<T, TMade>(DialogInstance instance, string key)
        where T : class
        where TMade : T
    {
        if (instance.State[key] is T kept) return kept;

        var made = ((JToken)instance.State[key]).ToObject<TMade>();
        instance.State[key] = made;
        return made;
    }
}
