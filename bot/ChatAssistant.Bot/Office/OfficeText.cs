namespace ChatAssistant.Bot.Office;

/// <summary>The texts an office may write itself. There are no others: what is said in danger, on buttons and by the law stays as it ships.</summary>
public enum OfficeText
{
    /// <summary>What the assistant is called.</summary>
    Name,

    /// <summary>The first message to who joins.</summary>
    Welcome,

    /// <summary>The answer to 您好.</summary>
    Hello,

    /// <summary>Telephone, address, hours, letters: how else the office is reached.</summary>
    OtherWays,

    /// <summary>What happens next to a matter that was just filed.</summary>
    AfterFiling,

    /// <summary>Whom to turn to about one's personal data.</summary>
    PrivacyContact,

    /// <summary>What people get while a channel is in maintenance. The numbers for danger stand under it whatever it says.</summary>
    Maintenance,

    /// <summary>How a call that runs is offered.</summary>
    Campaign,

    /// <summary>The same of an emergency call.</summary>
    EmergencyCampaign,
}
