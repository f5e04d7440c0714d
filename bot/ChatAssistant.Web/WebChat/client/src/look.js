import { deliverWithinMilliseconds } from './deliver.js';

const light = { blue: '#0b4f8a', faint: '#4a5564', ink: '#1b2430', line: '#c3ccd6', own: '#e4eff9', ownLine: '#a9c8e4', surface: '#ffffff' };
const dark = { blue: '#9cc9ff', faint: '#b4becb', ink: '#e6eaf0', line: '#3a4553', own: '#1f3450', ownLine: '#3f5f80', surface: '#1c232d' };

/** Web Chat's own settings of looks, in the page's colours. Every pair of text and ground has a contrast of 7:1 or more. */
export const lookOf = isDark => styled(isDark ? dark : light);

const styled = ({ blue, faint, ink, line, own, ownLine, surface }) => ({
  accent: blue,
  autoScrollSnapOnActivity: true,
  autoScrollSnapOnPage: true,
  backgroundColor: 'transparent',
  bubbleBackground: surface,
  bubbleBorderColor: line,
  bubbleBorderRadius: 12,
  bubbleFromUserBackground: own,
  bubbleFromUserBorderColor: ownLine,
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
  sendBoxBackground: surface,
  sendBoxButtonColor: blue,
  sendBoxButtonAlignment: 'bottom',
  sendBoxHeight: 52,
  sendBoxMaxHeight: 160,
  sendBoxPlaceholderColor: faint,
  sendBoxTextColor: ink,
  sendBoxTextWrap: true,
  sendTimeout: deliverWithinMilliseconds,
  sendTimeoutForAttachments: deliverWithinMilliseconds,
  subtle: faint,
  suggestedActionBackgroundColor: surface,
  suggestedActionBorderColor: blue,
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 1,
  suggestedActionHeight: 44,
  suggestedActionLayout: 'flow',
  suggestedActionTextColor: blue,
  timestampColor: faint,
  uploadAccept: 'image/*',
  uploadMultiple: false
});

/** Web Chat's words that we say in our own way. */
export const words = strings => ({
  ...strings,
  TEXT_INPUT_PLACEHOLDER: '请输入您的问题或意见建议',
  TEXT_INPUT_ALT: '请输入您的问题或意见建议',
  TEXT_INPUT_UPLOAD_BUTTON_ALT: '上传图片'
});
