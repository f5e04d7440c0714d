using ChatAssistant.Web.Staff.SecondFactors;

namespace ChatAssistant.Web.Tests.Staff;

public sealed class QrCodeTests
{
    private const string Address = "otpauth://totp/ChatAssistant:%E7%8E%8B%E8%8A%B3?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=ChatAssistant";

    /// <summary>Read back by going the way a reader goes: unmask, follow the columns, undo the interleaving. Versions below 6 have one block.</summary>
    [Theory]
    [InlineData("short")]
    [InlineData("otpauth://totp/A:b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=A")]
    public void What_was_drawn_can_be_read_back(string text)
    {
        var squares = QrCode.Of(text);

        Assert.Equal(37, squares.GetLength(0));
        Assert.Equal(text, Read(squares));
    }

    [Theory]
    [InlineData(100, 37)]
    [InlineData(150, 45)]
    [InlineData(300, 61)]
    [InlineData(424, 69)]
    public void It_grows_with_what_it_says(int length, int size) => Assert.Equal(size, QrCode.Of(new string('a', length)).GetLength(0));

    [Fact]
    public void It_does_not_grow_past_what_a_telephone_reads() => Assert.Throws<ArgumentException>(() => QrCode.Of(new string('a', 600)));

    [Fact]
    public void Its_corners_are_finders_and_its_edge_says_how_it_is_masked()
    {
        var squares = QrCode.Of(Address);
        var last = squares.GetLength(0) - 1;

        foreach (var (row, column) in new[] { (0, 0), (0, last - 6), (last - 6, 0) })
            Assert.Equal("1111111", string.Concat(Enumerable.Range(0, 7).Select(step => squares[row, column + step] ? '1' : '0')));
        // Level L with mask 0, from the table in annex C of the standard.
        Assert.Equal("111011111000100", string.Concat(new[] { 0, 1, 2, 3, 4, 5, 7, 8 }.Select(column => Bit(squares[8, column])).Concat(new[] { 7, 5, 4, 3, 2, 1, 0 }.Select(row => Bit(squares[row, 8])))));
    }

    private static char Bit(bool isDark) => isDark ? '1' : '0';

    private static string Read(bool[,] squares)
    {
        var bits = new List<bool>();
        var size = squares.GetLength(0);
        for (var right = size - 1; right >= 1; right -= 2)
        {
            if (right == 6) right = 5;
            for (var step = 0; step < size; step++)
                foreach (var column in new[] { right, right - 1 })
                {
                    var row = ((right + 1) & 2) == 0 ? size - 1 - step : step;
                    if (!IsPattern(row, column, size)) bits.Add(squares[row, column] ^ ((row + column) % 2 == 0));
                }
        }

        int Take(int start, int count) => bits.Skip(start).Take(count).Aggregate(0, (sum, bit) => (sum << 1) | (bit ? 1 : 0));
        Assert.Equal(4, Take(0, 4));
        return System.Text.Encoding.UTF8.GetString([.. Enumerable.Range(0, Take(4, 8)).Select(place => (byte)Take(12 + 8 * place, 8))]);
    }

    private static bool IsPattern(int row, int column, int size) =>
        (row < 9 && (column < 9 || column >= size - 8)) || (row >= size - 8 && column < 9) || row == 6 || column == 6
        || (row >= size - 9 && row <= size - 5 && column >= size - 9 && column <= size - 5);
}
