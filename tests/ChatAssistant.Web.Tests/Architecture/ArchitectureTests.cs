using System.Text.RegularExpressions;

namespace ChatAssistant.Web.Tests.Architecture;

/// <summary>The rules of ARCHITECTURE.md that a compiler does not hold.</summary>
public sealed partial class ArchitectureTests
{
    public static TheoryData<string> Layer => [.. Layers.Names];

    [Fact]
    public void Every_project_that_ships_has_its_place_in_the_layers() =>
        Assert.Equal(Layers.Names.Order(), ProjectFile.Production.Select(project => project.Name).Order());

    [Theory, MemberData(nameof(Layer))]
    public void An_assembly_uses_only_the_layers_below_it(string name) =>
        Assert.Empty(Layers.UsedBy(name).Where(Layers.IsOurs).Except(Layers.MaySee(name)));

    [Theory, MemberData(nameof(Layer))]
    public void A_project_names_only_the_layers_below_it(string name) =>
        Assert.Empty(Project(name).Projects.Except(Layers.MaySee(name)));

    [Fact]
    public void The_host_is_made_of_all_layers() =>
        Assert.Equal(Layers.MaySee(Layers.Web).Order(), Layers.UsedBy(Layers.Web).Where(Layers.IsOurs).Order());

    [Fact]
    public void A_stand_in_names_no_project_of_ours() => Assert.All(ProjectFile.StandIns, standIn => Assert.Empty(standIn.Projects));

    [Theory, MemberData(nameof(Layer))]
    public void Only_bot_channels_and_host_speak_the_bot_framework(string name)
    {
        Assert.Equal(Layers.MaySpeakBotFramework(name), Layers.UsedBy(name).Any(Layers.IsSdk));
        Assert.Equal(Layers.MaySpeakBotFramework(name), Project(name).UsesBotFramework);
    }

    [Theory, MemberData(nameof(Layer))]
    public void Only_the_host_knows_the_store(string name)
    {
        Assert.Equal(name == Layers.Web, Layers.UsedBy(name).Any(Layers.IsStore));
        Assert.Equal(name == Layers.Web, Project(name).Packages.Any(Layers.IsStore));
    }

    [Theory, MemberData(nameof(Layer))]
    public void A_public_class_is_sealed_static_or_abstract(string name) =>
        Assert.DoesNotContain(Layers.PublicTypesOf(name), type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

    [Theory, MemberData(nameof(Layer))]
    public void No_public_name_says_only_that_something_is_done(string name) =>
        Assert.DoesNotContain(Layers.PublicTypesOf(name).SelectMany(NamesOf).Distinct(), part => KindOfClass().IsMatch(part));

    [Theory, MemberData(nameof(Layer))]
    public void A_folder_is_a_feature_or_a_stage_and_never_a_kind_of_class(string name) =>
        Assert.DoesNotContain(Project(name).Folders(), folder => KindOfClass().IsMatch(folder) || folder is "Models");

    private static ProjectFile Project(string name) => ProjectFile.Production.Single(project => project.Name == name);

    private static IEnumerable<string> NamesOf(Type type) => [type.Name.Split('`')[0], .. (type.Namespace ?? "").Split('.')];

    [GeneratedRegex("(Helper|Manager|Service|Util|Wrapper|Processor)s?$")]
    private static partial Regex KindOfClass();
}
