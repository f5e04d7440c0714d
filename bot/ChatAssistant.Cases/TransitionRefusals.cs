using System.Text.Json;

namespace ChatAssistant.Cases;

public static class TransitionRefusals
{
    /// <summary>The stable code for programs: <c>wrong_state</c>, <c>reason_missing</c> …</summary>
    public static string Code(this TransitionRefusal refusal) => JsonNamingPolicy.SnakeCaseLower.ConvertName(refusal.ToString());
}
