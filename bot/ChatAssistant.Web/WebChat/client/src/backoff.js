const longestMilliseconds = 30_000;

/**
 * How long to wait before the given try (0, 1, 2 …): doubling from two seconds to thirty, give or take half,
 * so that the pages of a whole city do not all come back in the same second after a restart.
 */
export function backoff(tries, random = Math.random) {
  return Math.min(longestMilliseconds, 2_000 * 2 ** tries) * (0.5 + random());
}

export const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
