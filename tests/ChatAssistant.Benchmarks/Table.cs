using System.Globalization;

namespace ChatAssistant.Benchmarks;

/// <summary>Rows of words and figures, printed in columns.</summary>
internal sealed class Table(params string[] head)
{
    private readonly List<string[]> _rows = [head];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print()
    {
        var widths = head.Select((_, column) => _rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in _rows)
            Console.WriteLine(string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))));

        Console.WriteLine();
    }

    public static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
