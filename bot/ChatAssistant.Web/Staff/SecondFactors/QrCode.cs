using System.Text;

namespace ChatAssistant.Web.Staff.SecondFactors;

/// <summary>
/// A QR code (ISO/IEC 18004) drawn on the server, so that the secret of a second factor goes to nobody else and the page needs no script.
/// Byte mode, correction level L, always the chequered mask: the standard would have the prettiest one chosen, any is read.
/// </summary>
internal sealed class QrCode
{
    private const int QuietZone = 4;
    private const int FormatPolynomial = 0x537;
    private const int FormatMask = 0x5412;
    private const int VersionPolynomial = 0x1F25;

    /// <summary>Level L and mask 0.</summary>
    private const int Format = 0b01_000;

    private readonly QrVersion _version;
    private readonly bool?[,] _modules;

    private QrCode(QrVersion version) => (_version, _modules) = (version, new bool?[version.Size, version.Size]);

    /// <summary>The squares, dark ones true, without the quiet zone.</summary>
    public static bool[,] Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var code = new QrCode(QrVersion.For(bytes.Length));
        code.DrawFinders();
        code.DrawAlignment();
        code.DrawTiming();
        code.DrawFormat();
        code.DrawVersion();
        code.DrawData(QrBytes.Of(bytes, code._version));
        return code.Squares();
    }

    /// <summary>The same as the path of an SVG with one unit a square.</summary>
    public static (string Path, int Size) Drawn(string text)
    {
        var squares = Of(text);
        var path = new StringBuilder();
        for (var row = 0; row < squares.GetLength(0); row++)
            for (var column = 0; column < squares.GetLength(1); column++)
                if (squares[row, column]) path.Append(null, $"M{column + QuietZone} {row + QuietZone}h1v1h-1z");
        return (path.ToString(), squares.GetLength(0) + 2 * QuietZone);
    }

    private bool[,] Squares()
    {
        var squares = new bool[_version.Size, _version.Size];
        for (var row = 0; row < _version.Size; row++)
            for (var column = 0; column < _version.Size; column++) squares[row, column] = _modules[row, column] is true;
        return squares;
    }

    private void DrawFinders()
    {
        foreach (var (top, left) in new[] { (0, 0), (0, _version.Size - 7), (_version.Size - 7, 0) })
            for (var row = -1; row <= 7; row++)
                for (var column = -1; column <= 7; column++)
                    if (IsInside(top + row, left + column)) _modules[top + row, left + column] = Ring(row - 3, column - 3) is not (2 or 4);
    }

    private void DrawAlignment()
    {
        foreach (var middle in _version.Alignment)
            foreach (var centre in _version.Alignment)
            {
                // Three of them would stand on the finders.
                if (_modules[middle, centre] is not null) continue;
                for (var row = -2; row <= 2; row++)
                    for (var column = -2; column <= 2; column++) _modules[middle + row, centre + column] = Ring(row, column) != 1;
            }
    }

    private void DrawTiming()
    {
        for (var place = 8; place < _version.Size - 8; place++) _modules[6, place] = _modules[place, 6] = place % 2 == 0;
    }

    private void DrawFormat()
    {
        var bits = (Format << 10 | Remainder(Format, 10, FormatPolynomial)) ^ FormatMask;
        for (var bit = 0; bit < 15; bit++)
        {
            var isDark = (bits >> bit & 1) == 1;
            _modules[bit < 6 ? bit : bit < 8 ? bit + 1 : _version.Size - 15 + bit, 8] = isDark;
            _modules[8, bit < 8 ? _version.Size - 1 - bit : bit == 8 ? 7 : 14 - bit] = isDark;
        }

        _modules[_version.Size - 8, 8] = true;
    }

    private void DrawVersion()
    {
        if (_version.Number < 7) return;
        var bits = _version.Number << 12 | Remainder(_version.Number, 12, VersionPolynomial);
        for (var bit = 0; bit < 18; bit++)
        {
            var (one, other) = (bit / 3, _version.Size - 11 + bit % 3);
            _modules[one, other] = _modules[other, one] = (bits >> bit & 1) == 1;
        }
    }

    /// <summary>Two columns at a time from the right, up and down in turn, past the column of the timing pattern.</summary>
    private void DrawData(byte[] bytes)
    {
        var bit = 0;
        for (var right = _version.Size - 1; right >= 1; right -= 2)
        {
            if (right == 6) right = 5;
            var isUpwards = ((right + 1) & 2) == 0;
            for (var step = 0; step < _version.Size; step++)
                foreach (var column in new[] { right, right - 1 })
                {
                    var row = isUpwards ? _version.Size - 1 - step : step;
                    if (_modules[row, column] is not null) continue;
                    var isSet = bit < 8 * bytes.Length && (bytes[bit / 8] >> (7 - bit % 8) & 1) == 1;
                    _modules[row, column] = isSet ^ ((row + column) % 2 == 0);
                    bit++;
                }
        }
    }

    private bool IsInside(int row, int column) => row >= 0 && row < _version.Size && column >= 0 && column < _version.Size;

    private static int Ring(int row, int column) => Math.Max(Math.Abs(row), Math.Abs(column));

    private static int Remainder(int value, int degree, int polynomial)
    {
        var rest = value;
        for (var bit = 0; bit < degree; bit++) rest = (rest << 1) ^ ((rest >> (degree - 1)) * polynomial);
        return rest;
    }
}
