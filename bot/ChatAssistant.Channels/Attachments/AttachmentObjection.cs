namespace ChatAssistant.Channels.Attachments;

/// <summary>Why a file is not taken.</summary>
public enum AttachmentObjection
{
    /// <summary>Files of this type are not taken.</summary>
    Type,

    /// <summary>It is larger than files may be.</summary>
    Size,

    /// <summary>It is damaged, or not of the type it is said to be.</summary>
    Content,
}
