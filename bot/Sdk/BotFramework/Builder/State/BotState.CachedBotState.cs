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
            MarkSaved(Snapshot());
        }

        public IDictionary<string, object> State { get; set; }

        internal bool IsSaved(string snapshot) => _saved == snapshot;

        internal void MarkSaved(string snapshot) => _saved = snapshot;

        internal void MarkChanged() => _saved = null;

        /// <summary>
        /// The bag as text: it costs as much as writing it, and so is taken once a save.
        /// </summary>
        internal string Snapshot() => JsonConvert.SerializeObject(State, StateJson.Typed);
    }
}
