namespace ChatAssistant.Cases.Deputies;

/// <summary>What is no deputy's suggestion, though a deputy writes it. Provincial rules differ in detail; these are common to them.</summary>
public enum SuggestionExclusion
{
    /// <summary>代转群众来信: it can be passed on as what it is.</summary>
    ForwardedLetter,

    /// <summary>申诉、控告、检举 have their own way.</summary>
    ComplaintOrAccusation,

    /// <summary>解决代表本人、亲属或者所在单位的个别问题.</summary>
    OwnMatter,

    /// <summary>具体案件，应当按照诉讼、仲裁程序处理.</summary>
    LegalCase,

    /// <summary>学术探讨、产品推介.</summary>
    ScholarlyOrCommercial,
}
