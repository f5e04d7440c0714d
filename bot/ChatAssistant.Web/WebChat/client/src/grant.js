/** The server asks to wait: too many grants from this citizen or this address. */
export class TooManyRequests extends Error {
  constructor(seconds) {
    super(`Asked to wait ${seconds} s`);
    this.seconds = seconds;
  }
}

const giveUpAfterMilliseconds = 15_000;
const waitWhenNotToldSeconds = 30;

/**
 * Asks our own server for the right to talk. The cookie that the browser sends along says which conversation is ours,
 * so a later grant is for the same conversation.
 * @returns {Promise<{token: string, expires_in: number, userId: string, conversationId?: string, watermark?: string}>}
 */
export async function requestGrant(fetch = globalThis.fetch) {
  const response = await fetch('/webchat/token', {
    body: '{}',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
    signal: AbortSignal.timeout?.(giveUpAfterMilliseconds)
  });

  if (response.status === 429) {
    throw new TooManyRequests(Number(response.headers.get('Retry-After')) || waitWhenNotToldSeconds);
  }

  if (!response.ok) {
    throw new Error(`No grant: ${response.status}`);
  }

  return await response.json();
}
