/**
 * Web Chat shows a citizen's own picture only when it has a thumbnail, and else a file to download.
 * A picture that this server keeps is its own thumbnail.
 */
export function withPictures(activity, origin = location.origin) {
  if (!activity.attachments?.some(attachment => isPictureOf(attachment, origin))) {
    return activity;
  }

  return {
    ...activity,
    attachments: activity.attachments.map(attachment =>
      isPictureOf(attachment, origin) ? { ...attachment, thumbnailUrl: attachment.contentUrl } : attachment
    )
  };
}

const isPictureOf = ({ contentType, contentUrl, thumbnailUrl }, origin) =>
  !thumbnailUrl && contentType?.startsWith('image/') && contentUrl?.startsWith(`${origin}/`);
