namespace ChatAssistant.Web.Staff.Units;

/// <summary>What sort of body handles cases.</summary>
public enum UnitKind
{
    /// <summary>政府部门.</summary>
    Department,

    /// <summary>人大内设机构.</summary>
    CongressOffice,

    /// <summary>县区人大.</summary>
    CountyCongress,

    /// <summary>监察委员会、法院、检察院.</summary>
    Judicial,

    /// <summary>其他单位.</summary>
    Other,
}
