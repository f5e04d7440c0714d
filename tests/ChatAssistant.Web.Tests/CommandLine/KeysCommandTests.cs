using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.CommandLine;

public sealed class KeysCommandTests
{
    [Fact]
    public async Task A_rotation_adds_a_key_that_the_list_shows_last_by_its_number()
    {
        await using var process = new ServiceProcess();

        var rotated = await process.CommandAsync("keys", "rotate");

        var listed = (await process.CommandAsync("keys", "list")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, listed.Length);
        Assert.All(listed, line => Assert.Matches("^[0-9a-f]{16}  [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}$", line));
        Assert.Contains(listed[1].Split(' ')[0], rotated);
    }
}
