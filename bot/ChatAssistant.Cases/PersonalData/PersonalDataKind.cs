namespace ChatAssistant.Cases.PersonalData;

/// <summary>What of a person a piece of text gives away.</summary>
public enum PersonalDataKind
{
    /// <summary>身份证号, of 18 or 15 places.</summary>
    IdCard,

    /// <summary>银行卡号.</summary>
    BankCard,

    /// <summary>A mobile or a landline number; numbers of public lines are none.</summary>
    Phone,

    /// <summary>车牌号.</summary>
    Plate,

    Email,

    /// <summary>The number or name of a WeChat or QQ account.</summary>
    Account,

    /// <summary>Where somebody lives, down to the door.</summary>
    Address,

    /// <summary>A person's name, given name and all.</summary>
    Name,
}
