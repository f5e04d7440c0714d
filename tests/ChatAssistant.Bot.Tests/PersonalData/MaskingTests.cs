using ChatAssistant.Cases.PersonalData;

namespace ChatAssistant.Bot.Tests.PersonalData;

public sealed class MaskingTests
{
    private const string Original = "我叫冯国平，身份证62080219990101000X，电话139 0000 0033，住南环路18号3号楼2单元501室。";

    [Fact]
    public void The_working_copy_keeps_nothing_of_a_number() =>
        Assert.Equal("我叫冯某某，身份证［身份证号］，电话［电话］，住［住址］。", MaskedText.Of(Original).Text);

    [Fact]
    public void Every_placeholder_knows_what_of_the_original_it_stands_for()
    {
        var masked = MaskedText.Of(Original);

        Assert.Equal(
            ["冯国平", "62080219990101000X", "139 0000 0033", "南环路18号3号楼2单元501室"],
            masked.Pieces.Select(piece => Original.Substring(piece.OriginalStart, piece.OriginalLength)));
        Assert.Equal(
            ["冯某某", "［身份证号］", "［电话］", "［住址］"],
            masked.Pieces.Select(piece => masked.Text.Substring(piece.Start, piece.Length)));
    }

    [Fact]
    public void A_text_without_personal_data_stays_as_it_is()
    {
        var masked = MaskedText.Of("路灯坏了😀，\r\n请修一修。");

        Assert.Equal("路灯坏了😀，\r\n请修一修。", masked.Text);
        Assert.Empty(masked.Pieces);
    }

    [Fact]
    public void Masking_a_masked_text_finds_nothing_more() => Assert.Empty(MaskedText.Of(MaskedText.Of(Original).Text).Pieces);
}
