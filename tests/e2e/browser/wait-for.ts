/**
 * Asks again until there is an answer.
 * @param what named in the error
 * @param ask null, undefined or false means "not yet"; errors too, the last one is told
 * @throws {Error} when there is none after `timeout` ms
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let problem: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      problem = null;
    } catch (error) {
      problem = error;
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${timeout / 1000} s for ${what}`, { cause: problem });
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
