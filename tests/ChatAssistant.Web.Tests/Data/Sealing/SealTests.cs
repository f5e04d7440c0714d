using System.Text;
using ChatAssistant.Web.Data.Sealing;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Data.Sealing;

public sealed class SealTests : IDisposable
{
    private const string Purpose = "Activities/c1";
    private const string Words = "我叫王芳，电话13800001111";

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_sealed_opens_again_and_shows_none_of_its_words()
    {
        var seal = new Seal(Rings.In(_folder));

        var kept = seal.Protect(Purpose, Words);

        Assert.Equal(Words, seal.OpenText(Purpose, kept));
        Assert.True(kept.AsSpan().IndexOf("13800001111"u8) < 0);
        Assert.True(kept.AsSpan().IndexOf(Encoding.UTF8.GetBytes("王芳")) < 0);
    }

    [Fact]
    public void Nothing_and_a_whole_picture_can_be_sealed()
    {
        var seal = new Seal(Rings.In(_folder));
        var picture = new byte[3_000_000];

        Assert.Equal("", seal.OpenText(Purpose, seal.Protect(Purpose, "")));
        Assert.Equal(picture, seal.Open(Purpose, seal.Protect(Purpose, picture)));
    }

    [Fact]
    public void The_same_words_never_look_the_same()
    {
        var seal = new Seal(Rings.In(_folder));

        Assert.NotEqual(seal.Protect(Purpose, Words), seal.Protect(Purpose, Words));
    }

    [Fact]
    public void What_was_sealed_for_one_conversation_does_not_open_in_another()
    {
        var seal = new Seal(Rings.In(_folder));
        var kept = seal.Protect(Purpose, Words);

        Assert.Contains(Seal.KeyIdOf(kept), Assert.Throws<InvalidDataException>(() => seal.OpenText("Activities/c2", kept)).Message);
    }

    [Fact]
    public void A_single_changed_bit_anywhere_is_noticed()
    {
        var seal = new Seal(Rings.In(_folder));
        var kept = seal.Protect(Purpose, Words);

        for (var bit = 0; bit < kept.Length * 8; bit++)
        {
            var changed = kept.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<InvalidDataException>(() => seal.OpenText(Purpose, changed));
        }
    }

    [Fact]
    public void What_is_too_short_or_in_plain_text_is_named_as_such()
    {
        var seal = new Seal(Rings.In(_folder));

        Assert.Throws<InvalidDataException>(() => seal.Open(Purpose, []));
        Assert.Throws<InvalidDataException>(() => seal.Open(Purpose, """{"type":"message","text":"路灯坏了，请派人来修"}"""u8));
    }

    [Fact]
    public void After_a_rotation_the_new_key_seals_and_the_old_still_opens()
    {
        var old = new Seal(Rings.In(_folder)).Protect(Purpose, Words);

        var added = Rings.In(_folder).Rotate();

        var seal = new Seal(Rings.In(_folder));
        Assert.Equal(added.Id, Seal.KeyIdOf(seal.Protect(Purpose, Words)));
        Assert.NotEqual(added.Id, Seal.KeyIdOf(old));
        Assert.Equal(Words, seal.OpenText(Purpose, old));
    }

    [Fact]
    public void A_running_program_opens_what_another_sealed_with_a_key_added_since()
    {
        var running = new Seal(Rings.In(_folder));
        Rings.In(_folder).Rotate();
        var kept = new Seal(Rings.In(_folder)).Protect(Purpose, Words);

        Assert.Equal(Words, running.OpenText(Purpose, kept));
        Assert.Equal(Seal.KeyIdOf(kept), Seal.KeyIdOf(running.Protect(Purpose, Words)));
    }

    [Fact]
    public void A_key_that_is_not_in_the_ring_is_named()
    {
        using var other = new ScratchFolder();
        var kept = new Seal(Rings.In(other)).Protect(Purpose, Words);

        var fault = Assert.Throws<InvalidDataException>(() => new Seal(Rings.In(_folder)).OpenText(Purpose, kept));

        Assert.Contains(Seal.KeyIdOf(kept), fault.Message);
    }
}
