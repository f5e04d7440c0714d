namespace ChatAssistant.Knowledge.Tests.Index;

/// <summary>A kept index saves time and decides nothing.</summary>
public sealed class IndexFolderTests : IDisposable
{
    private const string One = "1111111111111111aa", Other = "2222222222222222bb";

    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "index");
    private readonly RandomCorpus _corpus = new(41, documents: 20);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Fact]
    public void The_next_start_loads_what_this_one_built()
    {
        Assert.True(Builds(One));

        Assert.False(Builds(One));
    }

    [Fact]
    public void Of_other_contents_it_is_built_anew_and_the_old_one_goes()
    {
        Builds(One);

        Assert.True(Builds(Other));
        Assert.Equal("passages-2222222222222222.index", Path.GetFileName(Assert.Single(Directory.GetFiles(_folder))));
    }

    [Fact]
    public void A_file_under_the_name_of_other_contents_is_not_used()
    {
        Builds(One);
        File.Move(Kept, Path.Combine(_folder, Path.GetFileName(Kept).Replace('1', '2')));

        Assert.True(Builds(Other));
        Assert.False(Builds(Other));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(0.5)]
    public void One_cut_short_or_damaged_is_built_anew_and_whole_for_the_next_start(double at)
    {
        Builds(One);
        var bytes = File.ReadAllBytes(Kept);
        var place = (int)((bytes.Length - 1) * at);
        File.WriteAllBytes(Kept, bytes[..place]);
        Assert.True(Builds(One));
        bytes[place] ^= 1;
        File.WriteAllBytes(Kept, bytes);
        Assert.True(Builds(One));

        Assert.False(Builds(One));
    }

    [Fact]
    public void Where_nothing_can_be_kept_it_is_built_every_time()
    {
        File.WriteAllText(_folder, "in the way");

        Assert.True(Builds(One));
        Assert.True(Builds(One));
    }

    private string Kept => Assert.Single(Directory.GetFiles(_folder));

    /// <summary>Whether it was built rather than loaded; either way it must answer.</summary>
    private bool Builds(string content)
    {
        var isBuilt = false;
        var index = new IndexFolder(_folder).LoadOrBuild(content, () =>
        {
            isBuilt = true;
            return _corpus.Index();
        });
        Assert.Equal(_corpus.Index().Search("人大代表", SearchSettings.Usual), index.Search("人大代表", SearchSettings.Usual));
        return isBuilt;
    }
}
