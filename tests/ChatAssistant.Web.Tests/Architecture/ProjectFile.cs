using System.Xml.Linq;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Architecture;

/// <summary>What a project asks for, as its file says.</summary>
internal sealed record ProjectFile(string Path)
{
    private static readonly string[] MadeByTools = ["bin", "obj", "node_modules"];

    private readonly XDocument _xml = XDocument.Load(Path);

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public IEnumerable<string> Projects => Included("ProjectReference").Select(System.IO.Path.GetFileNameWithoutExtension).OfType<string>();

    public IEnumerable<string> Packages => Included("PackageReference");

    public bool UsesBotFramework => _xml.Descendants("UsesBotFramework").Any(element => element.Value.Trim() is "true");

    /// <summary>The projects of what ships, without the stand-in, whose shape is not ours to choose.</summary>
    public static IReadOnlyList<ProjectFile> Production => [.. Under("bot", "knowledge").Where(file => !IsOfSdk(file.Path))];

    public static IReadOnlyList<ProjectFile> StandIns => [.. Under("bot").Where(file => IsOfSdk(file.Path))];

    /// <summary>Every folder of the project's own, by name.</summary>
    public IEnumerable<string> Folders() => Below(new DirectoryInfo(System.IO.Path.GetDirectoryName(Path)!)).Select(folder => folder.Name);

    private static IEnumerable<DirectoryInfo> Below(DirectoryInfo folder) => folder.EnumerateDirectories()
        .Where(each => !MadeByTools.Contains(each.Name))
        .SelectMany(each => Below(each).Prepend(each));

    private static IEnumerable<ProjectFile> Under(params string[] folders) => folders
        .Select(folder => new DirectoryInfo(System.IO.Path.Combine(Repository.Root, folder)))
        .SelectMany(folder => Below(folder).Prepend(folder))
        .SelectMany(folder => folder.EnumerateFiles("*.csproj"))
        .Select(file => new ProjectFile(file.FullName));

    private static bool IsOfSdk(string path) => path.Split(System.IO.Path.DirectorySeparatorChar).Contains("Sdk");

    private IEnumerable<string> Included(string element) => _xml.Descendants(element).Select(each => each.Attribute("Include")?.Value).OfType<string>();
}
