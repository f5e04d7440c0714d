using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Something recognised or said about an activity; what it is stands in <see cref="Type"/>, the rest in <see cref="Properties"/>.
/// </summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = null)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>
    /// Members the protocol sent and this type does not name.
    /// </summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = [];

    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>();

    /// <summary>
    /// Becomes <paramref name="obj"/>: its type and all its members.
    /// </summary>
    public void SetAs<T>(T obj)
    {
        var entity = JObject.FromObject(obj).ToObject<Entity>();
        Type = entity.Type;
        Properties = entity.Properties;
    }

    public bool Equals(Entity other) =>
        other is not null && JToken.DeepEquals(JObject.FromObject(this), JObject.FromObject(other));

    public override bool Equals(object obj) => ReferenceEquals(this, obj) || (obj is Entity other && Equals(other));

    public override int GetHashCode() => HashCode.Combine(Type);
}
