using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Data.Sealing;

public sealed class KeyRingFileTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_start_makes_a_key_that_only_the_services_account_reads()
    {
        var file = Rings.In(_folder);

        var made = file.Open();

        Assert.Equal(Path.Combine(_folder.Path, "keys", "sealing.json"), file.Location);
        Assert.Equal(made.Newest.Secret, Rings.In(_folder).Open().Newest.Secret);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Location));
    }

    [Fact]
    public void Beside_a_database_a_missing_key_ring_is_a_fault_and_no_new_one_is_made()
    {
        File.WriteAllText(new DataFolder(_folder.Path).Database, "");
        var file = Rings.In(_folder);

        Assert.Contains(file.Location, Assert.Throws<InvalidDataException>(file.Open).Message);
        Assert.False(File.Exists(file.Location));
    }

    [Fact]
    public void Programs_that_start_at_the_same_moment_have_the_same_key()
    {
        var keys = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(16).Select(_ => Rings.In(_folder).Open().Newest.Id).Distinct();

        Assert.Single(keys);
        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "keys")));
    }

    [Fact]
    public void The_ring_may_lie_outside_the_data_folder()
    {
        using var elsewhere = new ScratchFolder();
        var place = Path.Combine(elsewhere.Path, "ring.json");

        Rings.In(_folder, place).Open();

        Assert.True(File.Exists(place));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "keys", "sealing.json")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("{}")]
    [InlineData("""[{"Id":"0123456789abcdef","MadeAt":"2020-02-12T00:00:00+00:00","Secret":"AAAA"}]""")]
    [InlineData("""[{"Id":"../x","MadeAt":"2020-02-12T00:00:00+00:00","Secret":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}]""")]
    [InlineData("""[{"Id":null,"MadeAt":"2020-02-12T00:00:00+00:00","Secret":null}]""")]
    [InlineData("not json")]
    public void A_damaged_ring_is_a_fault_that_names_the_file(string content)
    {
        var file = Rings.In(_folder);
        File.WriteAllText(file.Location, content);

        Assert.Contains(file.Location, Assert.Throws<InvalidDataException>(file.Open).Message);
        Assert.Equal(content, File.ReadAllText(file.Location));
    }

    [Fact]
    public void A_rotation_keeps_all_keys_and_leaves_no_draft()
    {
        var file = Rings.In(_folder);
        var first = file.Open().Newest.Id;

        var added = new[] { file.Rotate().Id, file.Rotate().Id };

        Assert.Equal([first, .. added], file.Read().Keys.Select(key => key.Id));
        Assert.Equal(["sealing.json", "sealing.json.lock"], Directory.GetFiles(Path.Combine(_folder.Path, "keys")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Rotations_at_the_same_moment_lose_no_key()
    {
        Rings.In(_folder).Open();

        var added = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(16).Select(_ => Rotated()).Where(id => id is not null).ToList();

        Assert.Equal(added.Order(), Rings.In(_folder).Read().Keys.Skip(1).Select(key => key.Id).Order());
    }

    /// <summary>Null when another rotation was under way.</summary>
    private string? Rotated()
    {
        try
        {
            return Rings.In(_folder).Rotate().Id;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
