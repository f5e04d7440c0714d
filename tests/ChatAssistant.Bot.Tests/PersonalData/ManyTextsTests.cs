using ChatAssistant.Cases.PersonalData;

namespace ChatAssistant.Bot.Tests.PersonalData;

public sealed class ManyTextsTests
{
    private const int Many = 1000;
    private const string Figures = "0123456789０１２３４５６７８９零一二三四五六七八九";

    private readonly SyntheticData _data = new(seed: 20200212);

    [Fact]
    public void None_of_a_thousand_mobile_numbers_is_left() => NoneIsLeft(() => _data.Written(_data.Phone()));

    [Fact]
    public void None_of_a_thousand_landline_numbers_is_left() => NoneIsLeft(_data.Landline);

    [Fact]
    public void None_of_a_thousand_identity_cards_is_left() => NoneIsLeft(() => _data.Written(_data.IdCard()));

    [Fact]
    public void None_of_a_thousand_bank_cards_is_left() => NoneIsLeft(() => _data.Written(_data.BankCard()));

    [Fact]
    public void In_a_thousand_harmless_texts_hardly_anything_is_marked()
    {
        var marked = Enumerable.Range(0, Many).Select(_ => _data.Harmless()).Where(text => PersonalDataFinder.Find(text).Count > 0).ToList();

        Assert.True(marked.Count <= Many / 100, string.Join('\n', marked));
    }

    [Fact]
    public void No_text_however_odd_breaks_the_finder()
    {
        var random = new Random(7);
        for (var count = 0; count < Many; count++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(80)).Select(_ => (char)random.Next(0xFFFF))]);
            Assert.Equal(text.Length, MaskedText.Of(text) is { Pieces: var pieces, Text: var masked } ? masked.Length + pieces.Sum(piece => piece.OriginalLength - piece.Length) : -1);
        }
    }

    private void NoneIsLeft(Func<string> number)
    {
        for (var count = 0; count < Many; count++)
        {
            var written = number();
            var text = _data.Sentence(written);
            var masked = MaskedText.Of(text);
            Assert.True(masked.Pieces.Any(piece => piece.OriginalLength >= written.Trim().Length) && Count(masked.Text) <= Count(text) - Count(written), $"{text} → {masked.Text}");
        }
    }

    /// <summary>How many figures a text holds: a masked number leaves none of its own.</summary>
    private static int Count(string text) => text.Count(Figures.Contains);
}
