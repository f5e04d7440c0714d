namespace ChatAssistant.Knowledge.Tests.Index;

/// <summary>A snapshot is whole or it is not used.</summary>
public sealed class IndexSnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly RandomCorpus _corpus = new(23, documents: 20);
    private readonly TextIndex _index;

    public IndexSnapshotTests()
    {
        _index = _corpus.Index();
        IndexSnapshot.Save(_index, Path, "一");
    }

    private string Path => System.IO.Path.Combine(_folder, "index.bin");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_snapshot_answers_as_the_index_it_was_made_of()
    {
        var reading = IndexSnapshot.Load(Path, "一");

        Assert.Equal(IndexSnapshotState.Loaded, reading.State);
        Assert.Equal([Path], Directory.GetFiles(_folder));
        for (var i = 0; i < 100; i++)
        {
            var query = _corpus.Text(15);
            Assert.Equal(_index.Search(query, SearchSettings.Usual), reading.Index!.Search(query, SearchSettings.Usual));
        }
    }

    [Fact]
    public void An_empty_index_and_one_of_many_fields_come_back()
    {
        var builder = new TextIndexBuilder(new IndexField("标题", 0.8f), new IndexField("文件名", 0.3f, IsContent: false));
        builder.StartDocument();
        builder.Add("监督", "监督法");
        IndexSnapshot.Save(builder.Build(), Path, "二");
        Assert.Single(IndexSnapshot.Load(Path, "二").Index!.Search("监督法", SearchSettings.Usual));

        IndexSnapshot.Save(new TextIndexBuilder().Build(), Path, "");
        Assert.Equal(0, IndexSnapshot.Load(Path, "").Index!.Count);
    }

    [Fact]
    public void What_is_not_there_or_of_other_content_is_not_used()
    {
        Assert.Equal(new(IndexSnapshotState.Missing), IndexSnapshot.Load(Path + "x", "一"));
        Assert.Equal(new(IndexSnapshotState.OtherContent), IndexSnapshot.Load(Path, "二"));
    }

    [Fact]
    public void Another_version_is_not_used()
    {
        var bytes = File.ReadAllBytes(Path);
        bytes[8]++;
        File.WriteAllBytes(Path, bytes);

        Assert.Equal(new(IndexSnapshotState.OtherVersion), IndexSnapshot.Load(Path, "一"));
    }

    [Fact]
    public void A_flipped_bit_anywhere_is_noticed()
    {
        var random = new Random(29);
        var bytes = File.ReadAllBytes(Path);
        var places = Enumerable.Range(0, 64).Concat(Enumerable.Range(0, 400).Select(_ => random.Next(bytes.Length))).Append(bytes.Length - 1);
        foreach (var place in places)
        {
            var mask = (byte)(1 << random.Next(8));
            bytes[place] ^= mask;
            File.WriteAllBytes(Path, bytes);
            bytes[place] ^= mask;

            var reading = IndexSnapshot.Load(Path, "一");
            Assert.Null(reading.Index);
            Assert.Contains(reading.State, new[] { IndexSnapshotState.Damaged, IndexSnapshotState.OtherVersion });
        }
    }

    [Fact]
    public void A_snapshot_cut_short_or_grown_is_noticed()
    {
        var random = new Random(31);
        var bytes = File.ReadAllBytes(Path);
        foreach (var length in Enumerable.Range(0, 64).Concat(Enumerable.Range(0, 200).Select(_ => random.Next(bytes.Length))))
        {
            File.WriteAllBytes(Path, bytes[..length]);
            Assert.Equal(new(IndexSnapshotState.Damaged), IndexSnapshot.Load(Path, "一"));
        }

        File.WriteAllBytes(Path, [.. bytes, 0]);
        Assert.Equal(new(IndexSnapshotState.Damaged), IndexSnapshot.Load(Path, "一"));
    }

    [Fact]
    public void What_an_interrupted_save_left_is_not_in_the_way()
    {
        File.WriteAllText(Path + ".unfinished", "half");

        IndexSnapshot.Save(_index, Path, "三");

        Assert.Equal(IndexSnapshotState.Loaded, IndexSnapshot.Load(Path, "三").State);
        Assert.Equal([Path], Directory.GetFiles(_folder));
    }
}
