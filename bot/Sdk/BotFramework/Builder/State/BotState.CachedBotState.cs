using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>
    /// The bag as it stands in a turn, and what it looked like when it was last read or written.
    /// </summary>
    public class CachedBotState
    {
        private string _saved;

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            MarkSaved();
        }

        public IDictionary<string, object> State { get; set; }

        internal bool IsChanged => _saved != Snapshot();

        internal void MarkSaved() => _saved = Snapshot();

        internal void MarkChanged() => _saved = null;

        private string Snapshot() => JsonConvert.SerializeObject(State, StateJson.Typed);
    }
}
