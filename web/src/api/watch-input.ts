/** For so long after a touch what the page asks is asked for its person: longer than they look at what came of it. */
const ATTENDED_MS = 60_000;

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'input'] as const;

interface Touched {
  addEventListener(kind: string, listener: () => void, options: { capture: true; passive: true }): void;
}

/**
 * Whether somebody touches the page, or did lately. What it asks otherwise, again and again or because it heard of something,
 * is no sign that anybody is there, and does not keep a sign-in from ending.
 * @param now in milliseconds
 */
export function watchInput(page: Touched, now: () => number): () => boolean {
  let touchedAt = now();
  const note = () => {
    touchedAt = now();
  };
  for (const kind of TOUCHES) page.addEventListener(kind, note, { capture: true, passive: true });
  return () => now() - touchedAt < ATTENDED_MS;
}
