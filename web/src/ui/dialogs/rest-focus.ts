/** Where one types or chooses from many; not what is chosen among a few that all are seen. */
const FIELD = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="file"], [type="hidden"])';
const CHOICE = 'input[type="radio"]:checked, input[type="radio"], input[type="checkbox"]';

/**
 * Brings the focus to where a dialog begins: its first field, the safe button of a question, or the words of what is only
 * read. Somebody who has gone on already is left where they are.
 *
 * @returns whether it is there; false while the dialog is not seen yet, or what is in it is awaited
 */
export function restFocus(body: HTMLElement): boolean {
  if (hasGoneOn(body)) return true;
  const awaited = body.querySelector('[aria-busy="true"]') !== null;
  const field = firstSeen(body, FIELD) ?? firstSeen(body, CHOICE);
  const target = field ?? (awaited ? body : (safeButton(body) ?? body));
  target.focus();
  return document.activeElement === target && (field !== null || !awaited);
}

function hasGoneOn(body: HTMLElement): boolean {
  const now = document.activeElement;
  return now !== body && body.contains(now);
}

/** In a foot the way back stands first: whoever presses Enter without reading changes nothing. */
function safeButton(body: HTMLElement): HTMLElement | null {
  const foot = body.closest('[role="dialog"]')?.querySelector<HTMLElement>('.ant-modal-footer');
  return foot?.querySelector<HTMLElement>('[data-safe]') ?? (foot ? firstSeen(foot, 'button') : null);
}

function firstSeen(within: HTMLElement, selector: string): HTMLElement | null {
  const all = [...within.querySelectorAll<HTMLElement>(selector)];
  return all.find((one) => !one.matches(':disabled') && one.checkVisibility()) ?? null;
}
