using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The body that carries replies back in the response itself.
/// </summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }
}
