using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Tests.Data.Sealing;

/// <summary>The service does not start with a key ring that is not the database's.</summary>
public sealed class StartTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_conversation_goes_on_after_a_restart_and_a_rotation()
    {
        Chat chat;
        await using (var before = await RunningService.StartOnAsync(_folder))
        {
            chat = await Chat.OpenAsync(before);
            await chat.AskAsync("我要提建议");
        }

        Rings.In(_folder).Rotate();

        await using var after = await RunningService.StartOnAsync(_folder);
        var client = new DirectLineClient(after.Http, chat.Token);
        var read = await client.GetAsync($"conversations/{chat.Id}/activities");
        Assert.Contains(read.Body!["activities"]!.AsArray(), activity => activity!["text"]?.GetValue<string>() == "我要提建议");
    }

    [Fact]
    public async Task Without_its_key_ring_the_service_does_not_start_and_makes_none()
    {
        await TalkAsync();
        File.Delete(Rings.In(_folder).Location);

        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => RunningService.StartOnAsync(_folder));

        Assert.Contains("sealing.json", fault.Message);
        Assert.False(File.Exists(Rings.In(_folder).Location));
    }

    [Fact]
    public async Task With_another_key_ring_the_service_does_not_start_and_names_the_key()
    {
        await TalkAsync();
        var file = Rings.In(_folder);
        var lost = file.Read().Newest.Id;
        using var other = new ScratchFolder();
        Rings.In(other).Open();
        File.Copy(Rings.In(other).Location, file.Location, overwrite: true);

        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => RunningService.StartOnAsync(_folder));

        Assert.Contains(lost, fault.Message);
    }

    [Fact]
    public async Task A_key_ring_elsewhere_is_named_by_its_whole_path()
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningService.StartOnAsync(_folder, "--Sealing:KeyRing=keys/ring.json"));

        Assert.Contains("whole path", fault.Message);
    }

    private async Task TalkAsync()
    {
        await using var service = await RunningService.StartOnAsync(_folder);
        await (await Chat.OpenAsync(service)).AskAsync("你好");
    }
}
