using System.Text;
using ChatAssistant.Channels.Attachments;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Data;

public sealed class AttachmentStoreTests
{
    private static readonly StoredFile Note = new("王芳的房产证13800001111.txt", "text/plain", "我住解放路12号"u8.ToArray());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_comes_back_as_it_was_kept()
    {
        await using var host = await StoreHost.StartAsync();
        var store = host.Services.GetRequiredService<IAttachmentStore>();

        var found = await store.FindAsync(await store.SaveAsync(Note, Stop), Stop);

        Assert.Equal((Note.Name, Note.ContentType), (found!.Name, found.ContentType));
        Assert.Equal(Note.Content.ToArray(), found.Content.ToArray());
        Assert.Null(await store.FindAsync(new string('a', 64), Stop));
    }

    [Fact]
    public async Task The_folder_shows_neither_words_nor_names_nor_ids()
    {
        await using var host = await StoreHost.StartAsync();
        var id = await host.Services.GetRequiredService<IAttachmentStore>().SaveAsync(Note, Stop);

        var file = Assert.Single(host.Folder.Attachments.GetFiles());

        Assert.Matches("^[0-9a-f]{64}$", file.Name);
        Assert.NotEqual(id, file.Name);
        var bytes = await File.ReadAllBytesAsync(file.FullName, Stop);
        foreach (var secret in new[] { "解放路", "王芳", "13800001111", "text/plain", id }) Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) < 0);
    }

    [Fact]
    public async Task A_file_put_in_the_place_of_another_does_not_open()
    {
        await using var host = await StoreHost.StartAsync();
        var store = host.Services.GetRequiredService<IAttachmentStore>();
        await store.SaveAsync(Note, Stop);
        var first = Assert.Single(host.Folder.Attachments.GetFiles());
        var id = await store.SaveAsync(Note with { Name = "other.txt" }, Stop);
        var second = host.Folder.Attachments.GetFiles().Single(file => file.Name != first.Name);

        first.CopyTo(second.FullName, overwrite: true);

        await Assert.ThrowsAsync<InvalidDataException>(() => store.FindAsync(id, Stop));
    }
}
