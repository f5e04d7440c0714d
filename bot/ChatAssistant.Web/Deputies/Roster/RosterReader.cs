using System.Globalization;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Uploads;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Deputies.Roster;

/// <summary>Reads a roster and says of each row what is wrong with it.</summary>
public sealed class RosterReader(ICertificateHasher hasher, IOptions<DeputyOptions> options, TimeProvider clock)
{
    private const int LongestName = 50;

    private static readonly string[] DateForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    public RosterReading Read(byte[] file)
    {
        if (file.Length > options.Value.LargestFile) return RosterReading.Refused(PageTexts.RosterTooLarge);
        if (CsvText.IsWorkbook(file)) return RosterReading.Refused(PageTexts.RosterIsWorkbook);
        var rows = CsvText.Rows(CsvText.Decode(file));
        if (rows.Count < 2) return RosterReading.Refused(PageTexts.RosterEmptyFile);
        if (rows.Count - 1 > options.Value.MostRows) return RosterReading.Refused(PageTexts.RosterTooLarge);
        if (RosterHeader.Read(rows[0], out var objection) is not { } header) return RosterReading.Refused(objection!);
        var seen = new HashSet<string>();
        return new([.. rows.Skip(1).Select(row => Understood(header, row)).Select(line => line.CertificateHash is "" || seen.Add(line.CertificateHash) ? line : line.With(PageTexts.RosterTwiceInFile))]);
    }

    private RosterLine Understood(CsvColumns<RosterColumn> header, CsvRow row)
    {
        var errors = new List<string>();
        var name = Text(RosterColumn.Name, PageTexts.RosterNameMissing);
        var area = Text(RosterColumn.Area, PageTexts.RosterAreaMissing);
        var certificate = Text(RosterColumn.Certificate, PageTexts.RosterCertificateMissing);
        if (!DeputyLevelWords.TryParse(header.Of(row, RosterColumn.Level), out var level)) errors.Add(PageTexts.RosterLevelUnknown);
        var today = BeijingTime.Today(clock);
        var start = header.Of(row, RosterColumn.TermStart) is { Length: > 0 } began ? Day(began) : today;
        var end = Day(header.Of(row, RosterColumn.TermEnd));
        if (start is null || end is null) errors.Add(PageTexts.RosterDayUnclear);
        else if (end < start) errors.Add(PageTexts.RosterTermBackwards);
        else if (end < today) errors.Add(PageTexts.RosterTermOver);
        var seat = errors is [] ? new DeputySeat(level, area, header.Of(row, RosterColumn.ElectoralUnit), start!.Value, end!.Value) : null;
        return new(row.Line, name, seat, certificate.Any(char.IsLetterOrDigit) ? hasher.HashOf(certificate) : "", errors);

        string Text(RosterColumn column, string missing)
        {
            var text = header.Of(row, column);
            if (text.Length is 0 or > LongestName || !text.Any(char.IsLetterOrDigit)) errors.Add(missing);
            return text;
        }
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
