import { deliverWithinMilliseconds } from './deliver.js';

const ink = '#1b2430';
const blue = '#0b4f8a';
const paleBlue = '#e4eff9';
const line = '#c3ccd6';

/** Web Chat's own settings of looks, in the page's colours. Every pair of text and ground has a contrast of 7:1 or more. */
export const look = {
  accent: blue,
  autoScrollSnapOnActivity: true,
  autoScrollSnapOnPage: true,
  backgroundColor: 'transparent',
  bubbleBackground: '#ffffff',
  bubbleBorderColor: line,
  bubbleBorderRadius: 12,
  bubbleFromUserBackground: paleBlue,
  bubbleFromUserBorderColor: '#a9c8e4',
  bubbleFromUserBorderRadius: 12,
  bubbleFromUserTextColor: ink,
  bubbleMaxWidth: 640,
  bubbleTextColor: ink,
  // A worker made from a blob would shrink the picture, which the page's content policy does not allow.
  enableUploadThumbnail: false,
  groupTimestamp: 60_000,
  hideTelephoneKeypadButton: true,
  markdownRespectCRLF: true,
  primaryFont: 'inherit',
  rootHeight: '100%',
  rootWidth: '100%',
  sendBoxButtonColor: blue,
  sendBoxButtonAlignment: 'bottom',
  sendBoxHeight: 52,
  sendBoxMaxHeight: 160,
  sendBoxPlaceholderColor: '#4a5564',
  sendBoxTextColor: ink,
  sendBoxTextWrap: true,
  sendTimeout: deliverWithinMilliseconds,
  sendTimeoutForAttachments: deliverWithinMilliseconds,
  subtle: '#4a5564',
  suggestedActionBackgroundColor: '#ffffff',
  suggestedActionBorderColor: blue,
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 1,
  suggestedActionHeight: 44,
  suggestedActionLayout: 'flow',
  suggestedActionTextColor: blue,
  timestampColor: '#4a5564',
  uploadAccept: 'image/*',
  uploadMultiple: false
};

/** Web Chat's words that we say in our own way. */
export const words = strings => ({
  ...strings,
  TEXT_INPUT_PLACEHOLDER: '请输入您的问题或意见建议',
  TEXT_INPUT_ALT: '请输入您的问题或意见建议',
  TEXT_INPUT_UPLOAD_BUTTON_ALT: '上传图片'
});
