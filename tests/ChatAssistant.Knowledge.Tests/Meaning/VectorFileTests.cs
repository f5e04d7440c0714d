using Microsoft.Extensions.AI;

namespace ChatAssistant.Knowledge.Tests.Meaning;

public sealed class VectorFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_kept_is_read_again()
    {
        new VectorFile(_folder, "a").Keep(Some());

        var kept = new VectorFile(_folder, "a").Load();

        Assert.Equal(2, kept.Count);
        Assert.Equal(new[] { 0.6f, 0.8f }, kept.Find("路灯"));
        Assert.Null(kept.Find("校车"));
    }

    [Fact]
    public void Another_model_finds_nothing_and_replaces_it()
    {
        new VectorFile(_folder, "a").Keep(Some());
        Assert.Equal(0, new VectorFile(_folder, "b").Load().Count);

        new VectorFile(_folder, "b").Keep(Some());

        Assert.Single(Directory.GetFiles(_folder));
        Assert.Equal(0, new VectorFile(_folder, "a").Load().Count);
    }

    [Fact]
    public void A_damaged_file_is_as_none()
    {
        new VectorFile(_folder, "a").Keep(Some());
        var path = Assert.Single(Directory.GetFiles(_folder));
        var whole = File.ReadAllBytes(path);
        for (var at = 0; at < whole.Length; at++)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 1;
            File.WriteAllBytes(path, damaged);
            Assert.Equal(0, new VectorFile(_folder, "a").Load().Count);
            File.WriteAllBytes(path, whole[..at]);
            Assert.Equal(0, new VectorFile(_folder, "a").Load().Count);
        }
    }

    private static TextVectors Some()
    {
        var vectors = new TextVectors();
        vectors.Add("路灯", new Embedding<float>(new[] { 3f, 4f }));
        vectors.Add("井盖", new Embedding<float>(new[] { 1f, 0f }));
        return vectors;
    }
}
