using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatAssistant.Web.Cases;

namespace ChatAssistant.Web.Exports;

/// <summary>A filter as it goes on record: that words were searched for, but never which, for they may be somebody's name.</summary>
internal static class FilterRecord
{
    private static readonly JsonSerializerOptions Written = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(CaseFilter filter)
    {
        var record = JsonSerializer.SerializeToNode(filter, Written)!.AsObject();
        record.Remove(nameof(CaseFilter.Words));
        record.Remove(nameof(CaseFilter.IsOpen));
        if (filter.Words.Length > 0) record["HasWords"] = true;
        return record.ToJsonString(Written);
    }
}
