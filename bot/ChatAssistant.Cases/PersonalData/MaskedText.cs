using System.Text;

namespace ChatAssistant.Cases.PersonalData;

/// <summary>
/// A working copy, in which placeholders of one form stand for what gives people away: nothing of a number can be got back.
/// Of a name the surname stays (李某某), so that two people in a matter can still be told apart. The original is kept sealed elsewhere.
/// </summary>
/// <param name="Text">The working copy.</param>
/// <param name="Pieces">Its placeholders, in order.</param>
public sealed record MaskedText(string Text, IReadOnlyList<MaskedPiece> Pieces)
{
    public static MaskedText Of(string original)
    {
        var copy = new StringBuilder();
        var pieces = new List<MaskedPiece>();
        var read = 0;
        foreach (var datum in PersonalDataFinder.Find(original))
        {
            copy.Append(original, read, datum.Start - read);
            var placeholder = Placeholder(datum, original);
            pieces.Add(new(datum.Kind, copy.Length, placeholder.Length, datum.Start, datum.Length));
            copy.Append(placeholder);
            read = datum.End;
        }

        return new(copy.Append(original, read, original.Length - read).ToString(), pieces);
    }

    private static string Placeholder(PersonalDatum datum, string original) => datum.Kind switch
    {
        PersonalDataKind.IdCard => "［身份证号］",
        PersonalDataKind.BankCard => "［银行卡号］",
        PersonalDataKind.Phone => "［电话］",
        PersonalDataKind.Plate => "［车牌号］",
        PersonalDataKind.Email => "［邮箱］",
        PersonalDataKind.Account => "［账号］",
        PersonalDataKind.Address => "［住址］",
        PersonalDataKind.Name => $"{original[datum.Start]}某某",
        _ => throw new ArgumentOutOfRangeException(nameof(datum), datum.Kind, null),
    };
}
