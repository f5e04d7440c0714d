const firstMilliseconds = 1_000;
const longestMilliseconds = 20_000;

/**
 * How long to wait before the given try (0, 1, 2 …): doubling from one second to twenty, give or take half,
 * so that the pages of a whole city do not all come back in the same second after a restart.
 */
export function backoff(tries, random = Math.random) {
  return Math.min(longestMilliseconds, firstMilliseconds * 2 ** tries) * (0.5 + random());
}

export const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
