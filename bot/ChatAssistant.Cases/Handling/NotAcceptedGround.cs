namespace ChatAssistant.Cases.Handling;

/// <summary>Why a matter cannot be accepted.</summary>
public enum NotAcceptedGround
{
    /// <summary>诉讼、仲裁、行政复议等法定途径已经受理或者应当受理.</summary>
    LegalProceedings,

    /// <summary>不属于人大机关职权，且没有可以转送的承办单位.</summary>
    NotOurs,

    /// <summary>已经答复，没有新的事实和理由.</summary>
    AlreadyAnswered,

    /// <summary>内容不清，经询问仍无法办理.</summary>
    Unclear,

    /// <summary>涉及国家秘密、商业秘密或者他人隐私，不宜在此办理.</summary>
    Confidential,
}
