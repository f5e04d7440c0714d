using System.Text;
using ChatAssistant.Channels.Attachments;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Tests.Attachments;

public sealed class AttachmentIntakeTests
{
    private static readonly AttachmentIntake Intake = new(Options.Create(new AttachmentOptions()));

    public static TheoryData<string> PictureTypes => [.. Pictures.ByType.Keys];

    [Theory, MemberData(nameof(PictureTypes))]
    public void A_picture_without_metadata_is_kept_byte_for_byte(string type) =>
        Assert.All(Pictures.ByType[type], picture => Assert.Equal(picture, Kept(type, picture)));

    [Fact]
    public void A_telephones_picture_no_longer_says_where_it_was_taken_and_by_what()
    {
        var taken = Metadata.IntoJpeg(Pictures.Jpeg, orientation: 1);
        Assert.True(taken.AsSpan().IndexOf(Metadata.Place) >= 0);

        Assert.Equal(Pictures.Jpeg, Kept("image/jpeg", taken));
    }

    [Theory, InlineData(2), InlineData(6), InlineData(8)]
    public void A_telephones_picture_still_knows_which_side_is_up(byte orientation)
    {
        var kept = Kept("image/jpeg", Metadata.IntoJpeg(Pictures.ProgressiveJpeg, orientation))!;

        AssertSilent(kept);
        byte[] tag = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation];
        Assert.True(kept.AsSpan().IndexOf(tag) > 0);
        Assert.Equal(Pictures.ProgressiveJpeg[2..], kept[^(Pictures.ProgressiveJpeg.Length - 2)..]);
    }

    [Fact]
    public void A_png_loses_its_texts_times_and_private_chunks() =>
        Assert.Equal(Pictures.Png, Kept("image/png", Metadata.IntoPng(Pictures.Png)));

    [Fact]
    public void A_gif_loses_its_comments_and_stays_an_animation()
    {
        var kept = Kept("image/gif", Metadata.IntoGif(Pictures.AnimatedGif))!;

        Assert.Equal(Pictures.AnimatedGif, kept);
        Assert.True(kept.AsSpan().IndexOf("NETSCAPE2.0"u8) > 0);
    }

    [Fact]
    public void A_webp_loses_exif_and_xmp_and_no_longer_announces_them()
    {
        var kept = Kept("image/webp", Metadata.IntoWebP(Pictures.WebP))!;

        AssertSilent(kept);
        Assert.Equal(0, kept[20]);
        Assert.Equal(kept.Length - 8, BitConverter.ToInt32(kept, 4));
        Assert.Equal(Pictures.WebP[12..], kept[30..]);
    }

    [Theory]
    [InlineData("image/jpeg", "image/png")]
    [InlineData("image/png", "image/jpeg")]
    [InlineData("image/gif", "image/webp")]
    [InlineData("image/webp", "image/gif")]
    [InlineData("application/pdf", "image/png")]
    [InlineData("text/plain", "image/gif")]
    public void A_file_is_of_the_type_it_is_said_to_be_or_is_refused(string said, string really) =>
        Assert.Equal(AttachmentObjection.Content, Intake.Take(new StoredFile("a", said, Pictures.ByType[really][0])).Objection);

    [Theory]
    [InlineData("image/heic")]
    [InlineData("image/svg+xml")]
    [InlineData("text/html")]
    [InlineData("application/zip")]
    public void Other_types_are_not_taken(string type) =>
        Assert.Equal(AttachmentObjection.Type, Intake.Take(new StoredFile("a", type, Pictures.Png)).Objection);

    [Theory, MemberData(nameof(PictureTypes))]
    public void A_picture_that_is_cut_off_is_refused_wherever_it_is_cut(string type)
    {
        foreach (var picture in Pictures.ByType[type])
        {
            for (var length = 0; length < picture.Length; length++) Assert.Null(Kept(type, picture[..length]));
        }
    }

    [Fact]
    public void A_file_larger_than_the_limit_is_refused()
    {
        var small = new AttachmentIntake(Options.Create(new AttachmentOptions { LargestFile = 1024 }));

        Assert.Null(small.Take(new StoredFile("a", "text/plain", new byte[1025].Select(_ => (byte)'a').ToArray())).File);
        Assert.NotNull(small.Take(new StoredFile("a", "text/plain", new byte[1024].Select(_ => (byte)'a').ToArray())).File);
    }

    [Fact]
    public void Text_and_pdf_are_kept_as_they_are()
    {
        var text = Encoding.UTF8.GetBytes("路灯坏了");

        Assert.Equal(text, Kept("text/plain", text));
        Assert.Equal("%PDF-1.7"u8.ToArray(), Kept("application/pdf", "%PDF-1.7"u8.ToArray()));
    }

    [Fact]
    public void Twenty_thousand_damaged_pictures_are_taken_or_refused_and_nothing_worse()
    {
        var random = new Random(20200212);
        var bases = new List<(string Type, byte[] Picture)>(Pictures.ByType.SelectMany(type => type.Value.Select(picture => (type.Key, picture))))
        {
            ("image/jpeg", Metadata.IntoJpeg(Pictures.Jpeg, 6)),
            ("image/png", Metadata.IntoPng(Pictures.Png)),
            ("image/gif", Metadata.IntoGif(Pictures.AnimatedGif)),
            ("image/webp", Metadata.IntoWebP(Pictures.WebP)),
        };
        var (taken, refused) = (0, 0);
        for (var i = 0; i < 20_000; i++)
        {
            var (type, picture) = bases[i % bases.Count];
            if (Kept(type, Damage.Done(picture, random)) is { } kept)
            {
                taken++;
                // What was kept once is clean: cleaning it again changes nothing.
                Assert.Equal(kept, Kept(type, kept));
            }
            else
            {
                refused++;
            }
        }

        Assert.True(taken > 1000 && refused > 1000, $"{taken} taken, {refused} refused");
    }

    private static byte[]? Kept(string type, byte[] content) => Intake.Take(new StoredFile("路灯", type, content)).File?.Content.ToArray();

    private static void AssertSilent(byte[] kept)
    {
        Assert.True(kept.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Metadata.Maker)) < 0);
        Assert.True(kept.AsSpan().IndexOf(Metadata.Place) < 0);
    }
}
