using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ChatAssistant.Knowledge;

/// <summary>Reads the library's lists of entries. A list that cannot be read is an <see cref="InvalidDataException"/> that names the file.</summary>
internal static class LibraryYaml
{
    /// <summary>The entries of a file; none when there is no such file: a library may do without.</summary>
    public static async Task<IReadOnlyList<T>> ReadAsync<T>(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file)) return [];

        var yaml = await File.ReadAllTextAsync(file, cancellationToken);
        var reading = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        try
        {
            return reading.Deserialize<List<T>?>(yaml) ?? [];
        }
        catch (YamlException fault)
        {
            throw new InvalidDataException($"{Path.GetFileName(file)}, line {fault.Start.Line}: {fault.Message}", fault);
        }
    }
}
