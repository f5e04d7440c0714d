using System.Reflection;

namespace ChatAssistant.Web.Tests.Architecture;

/// <summary>Who may see whom. Projects and assemblies have one name, so one table rules both.</summary>
internal static class Layers
{
    public const string Web = "ChatAssistant.Web";
    public const string Channels = "ChatAssistant.Channels";
    public const string Bot = "ChatAssistant.Bot";
    public const string Cases = "ChatAssistant.Cases";
    public const string Knowledge = "ChatAssistant.Knowledge";

    private const string OurPrefix = "ChatAssistant.";
    private const string StandInPrefix = "ChatAssistant.Sdk.";
    private const string OfficialPrefix = "Microsoft.Bot.";

    private static readonly Dictionary<string, string[]> Below = new()
    {
        [Cases] = [],
        [Knowledge] = [],
        [Bot] = [Cases, Knowledge],
        [Channels] = [Bot],
        [Web] = [Channels, Bot, Cases, Knowledge],
    };

    public static IEnumerable<string> Names => Below.Keys;

    public static IReadOnlyList<string> MaySee(string name) => Below[name];

    /// <summary>Cases and Knowledge know nothing of conversations.</summary>
    public static bool MaySpeakBotFramework(string name) => name is Web or Channels or Bot;

    public static bool IsOurs(string assembly) => assembly.StartsWith(OurPrefix, StringComparison.Ordinal) && !IsSdk(assembly);

    public static bool IsSdk(string assembly) =>
        assembly.StartsWith(StandInPrefix, StringComparison.Ordinal) || assembly.StartsWith(OfficialPrefix, StringComparison.Ordinal);

    /// <summary>EF Core and what lies under it. The identity package is its own, since it is EF Core too.</summary>
    public static bool IsStore(string name) =>
        name.Contains("EntityFrameworkCore", StringComparison.Ordinal) || name.Contains("Sqlite", StringComparison.OrdinalIgnoreCase);

    /// <summary>The names of the assemblies that one really uses: the compiler leaves out references nothing comes from.</summary>
    public static IEnumerable<string> UsedBy(string name) => Assembly.Load(name).GetReferencedAssemblies().Select(used => used.Name!);

    /// <summary>Without <c>Program</c>, which the compiler makes and puts into no namespace.</summary>
    public static IEnumerable<Type> PublicTypesOf(string name) => Assembly.Load(name).GetExportedTypes().Where(type => type.Namespace is not null);
}
