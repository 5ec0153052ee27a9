/** What has the focus as a dialog opens; where that is a line of a menu, which goes, the button the menu hangs on. */
export function findOpener(): HTMLElement | null {
  const now = document.activeElement;
  if (!(now instanceof HTMLElement) || now === document.body) return null;
  return now.closest('.ant-dropdown') ? document.querySelector<HTMLElement>('.ant-dropdown-open') : now;
}

/** Once the dialog is gone, and only where its going left the focus nowhere. */
export function giveBack(opener: HTMLElement | null, body?: HTMLElement): void {
  setTimeout(() => {
    const now = document.activeElement;
    const isNowhere = now === null || now === document.body || !now.checkVisibility();
    if (!body?.isConnected && isNowhere && opener?.isConnected) opener.focus({ preventScroll: true });
  });
}
