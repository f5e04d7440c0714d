namespace ChatAssistant.Cases.PersonalData;

public static class PersonalDataKindWords
{
    /// <summary>The kind's stable word for programs (docs/contract.md).</summary>
    public static string Word(this PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.IdCard => "id_card",
        PersonalDataKind.BankCard => "bank_card",
        PersonalDataKind.Phone => "phone",
        PersonalDataKind.Plate => "plate",
        PersonalDataKind.Email => "email",
        PersonalDataKind.Account => "account",
        PersonalDataKind.Address => "address",
        PersonalDataKind.Name => "name",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
