import { backoff, pause } from './backoff.js';

/** After this the citizen is told that the message was not sent, and nothing may send it behind their back. */
export const deliverWithinMilliseconds = 120_000;

const longestTries = 2;
const tooManyRequests = 429;

/**
 * Posts an activity over whichever connection is up, again and again until it is taken, refused or too late.
 * The server knows a repeated one by its channelData.clientActivityID.
 * @param whenUp () => Promise of a connection that is up
 * @returns {Promise<string>} the id the server gave the activity
 */
export async function deliver(activity, whenUp, clock = Date, wait = pause) {
  const deadline = clock.now() + deliverWithinMilliseconds;

  for (let tries = 0; ; tries++) {
    const connection = await whenUp();

    if (clock.now() > deadline) {
      throw new Error('The message could not be sent in time');
    }

    const id = await attempt(connection, activity);

    if (id !== 'retry') {
      return id;
    }

    await wait(backoff(Math.min(tries, longestTries)));
  }
}

async function attempt(connection, activity) {
  try {
    return await connection.post(activity);
  } catch (fault) {
    if (fault?.status >= 400 && fault.status !== tooManyRequests) {
      throw fault;
    }

    return 'retry';
  }
}
