namespace ChatAssistant.Cases.Tests;

public sealed class CaseNumberTests
{
    private static readonly DateOnly Day = new(2020, 2, 12);

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    [InlineData(10_000)]
    [InlineData(1_234_567)]
    public void A_number_reads_back_as_it_was_written(int sequence)
    {
        var number = CaseNumber.Of(Day, sequence);

        Assert.True(CaseNumber.TryParse(number.ToString(), out var read));
        Assert.Equal(number, read);
    }

    [Fact]
    public void A_number_is_day_sequence_and_check_digit() =>
        Assert.Matches("^20200212-0007-[0-9]$", CaseNumber.Of(Day, 7).ToString());

    [Fact]
    public void People_may_leave_out_dashes_or_type_full_width_digits()
    {
        var plain = CaseNumber.Of(Day, 7).ToString().Replace("-", "", StringComparison.Ordinal);
        var fullWidth = string.Concat(plain.Select(digit => (char)(digit - '0' + '０')));

        foreach (var typed in new[] { plain, fullWidth, $" {plain[..8]} {plain[8..12]} {plain[12..]} ", $"{plain[..8]}—{plain[8..]}" })
        {
            Assert.True(CaseNumber.TryParse(typed, out var read), typed);
            Assert.Equal(7, read.Sequence);
        }
    }

    [Fact]
    public void Every_single_mistyped_digit_is_noticed()
    {
        foreach (var sequence in Enumerable.Range(1, 300))
        {
            var right = CaseNumber.Of(Day.AddDays(sequence % 40), sequence).ToString().Replace("-", "", StringComparison.Ordinal);
            foreach (var place in Enumerable.Range(0, right.Length))
            {
                var wrongDigits = "0123456789".Where(digit => digit != right[place]);
                Assert.All(wrongDigits, digit => Assert.False(CaseNumber.TryParse(right.Remove(place, 1).Insert(place, digit.ToString()), out _)));
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("路灯坏了")]
    [InlineData("20200212")]
    [InlineData("20201332-0001-1")]
    [InlineData("20200212-0000-0")]
    [InlineData("2020021200000000000000001")]
    public void What_is_no_number_is_not_taken_for_one(string? text) => Assert.False(CaseNumber.TryParse(text, out _));
}
