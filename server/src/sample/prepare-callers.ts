const AT_ONCE = 4;

/**
 * Each caller has a past of their own, so a few are prepared side by side. Not all of them: on a busy machine the last would
 * wait longer for BOSS than its time limit, and the centre would not start.
 */
export async function prepareCallers<Caller>(
  callers: readonly Caller[],
  prepare: (caller: Caller) => Promise<void>,
): Promise<void> {
  for (let begin = 0; begin < callers.length; begin += AT_ONCE) {
    await Promise.all(callers.slice(begin, begin + AT_ONCE).map(prepare));
  }
}
