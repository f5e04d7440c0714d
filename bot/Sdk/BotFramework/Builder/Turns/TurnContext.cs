using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A turn on an adapter. Disposed with the turn, together with what <see cref="TurnState"/> owns.
/// </summary>
public partial class TurnContext : ITurnContext, IDisposable
{
    private const string TurnLocale = "turn.locale";

    private readonly List<SendActivitiesHandler> _onSendActivities = [];
    private readonly List<UpdateActivityHandler> _onUpdateActivity = [];
    private readonly List<DeleteActivityHandler> _onDeleteActivity = [];
    private readonly bool _ownsState;
    private bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
        TurnState = [];
        _ownsState = true;
    }

    /// <summary>
    /// The same turn with another activity; adapter, state and handlers are shared.
    /// </summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        Activity = activity;

        if (turnContext is not TurnContext other) return;

        BufferedReplyActivities = other.BufferedReplyActivities;
        _onSendActivities = other._onSendActivities;
        _onUpdateActivity = other._onUpdateActivity;
        _onDeleteActivity = other._onDeleteActivity;
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; }

    public string Locale
    {
        get => TurnState.Get<string>(TurnLocale);
        set => TurnState.Set(TurnLocale, value);
    }

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>
    /// Replies held back because the caller wants them in its response.
    /// </summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onSendActivities.Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onUpdateActivity.Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onDeleteActivity.Add(handler);
        return this;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed) return;

        if (disposing && _ownsState) TurnState.Dispose();
        _disposed = true;
    }
}
