using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.CommandLine;

/// <summary>Says in a line which setting is wrong and how.</summary>
internal static partial class SettingFault
{
    /// <summary>Null when the fault is not about a setting.</summary>
    public static string? TextOf(Exception fault) => fault switch
    {
        AggregateException many when many.InnerExceptions.All(each => TextOf(each) is not null) => string.Join("；", many.InnerExceptions.Select(TextOf)),
        OptionsValidationException invalid => string.Join("；", invalid.Failures.Select(failure => Failed(invalid.OptionsType, failure))),
        InvalidOperationException when Unreadable().Match(fault.Message) is { Success: true } match => $"{match.Groups[2].Value} 的值“{match.Groups[1].Value}”写得不对，{Form(match.Groups[3].Value)}",
        InvalidOperationException when Level().Match(fault.Message) is { Success: true } match => $"{LevelName(match.Groups[2].Value)} 的值“{match.Groups[1].Value}”写得不对，须是 Trace、Debug、Information、Warning、Error、Critical 或 None",
        InvalidDataException { InnerException: FormatException } when ConfigurationFile().Match(fault.Message) is { Success: true } match => $"设置文件 {match.Groups[1].Value} 不是合格的JSON",
        _ => null,
    };

    /// <summary>The section stands in the options as a constant.</summary>
    private static string Failed(Type options, string failure)
    {
        if (Invalid().Match(failure) is not { Success: true } match) return failure;
        var section = options.GetField("Section")?.GetRawConstantValue() is string name ? $"{name}:" : "";
        return $"{section}{match.Groups[1].Value} {Rule(match.Groups[2].Value)}";
    }

    private static string Rule(string error) =>
        Range().Match(error) is { Success: true } range ? $"须在 {range.Groups[1].Value} 到 {range.Groups[2].Value} 之间"
        : Shortest().Match(error) is { Success: true } shortest ? $"至少要有{shortest.Groups[1].Value}个字符"
        : error.TrimEnd('.');

    private static string Form(string type) => type switch
    {
        "System.TimeSpan" => "须是时间，写成 hh:mm:ss，例如 00:00:30",
        "System.Boolean" => "须是 true 或 false",
        "System.Uri" => "须是网址",
        "System.Int32" or "System.Int64" => "须是整数",
        "System.Double" or "System.Single" or "System.Decimal" => "须是数字",
        _ => "请对照说明改正",
    };

    private static string LevelName(string category) => $"Logging:LogLevel{(category.Length == 0 ? "" : $":{category}")}";

    [GeneratedRegex("^Failed to convert configuration value '(.*)' at '([^']+)' to type '([^']+)'", RegexOptions.Singleline)]
    private static partial Regex Unreadable();

    [GeneratedRegex("^Configuration value '(.*?)'(?: for category '(.*)')? is not supported", RegexOptions.Singleline)]
    private static partial Regex Level();

    [GeneratedRegex("members: '([^']+)' with the error: '(.*)'", RegexOptions.Singleline)]
    private static partial Regex Invalid();

    [GeneratedRegex("^Failed to load configuration from file '(.*)'")]
    private static partial Regex ConfigurationFile();

    [GeneratedRegex("minimum length of '(\\d+)'")]
    private static partial Regex Shortest();

    [GeneratedRegex("must be between (.+) and (.+?)\\.?$")]
    private static partial Regex Range();
}
