interface Watching {
  /** The page is looked at again, or the network is back: what was there may be dead, for certain where `anew`. */
  wakes(anew: boolean): void;
  /** Another tab wrote down something. */
  otherTab(): void;
}

export function watchPage({ wakes, otherTab }: Watching): void {
  window.addEventListener('online', () => wakes(true));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wakes(false);
  });
  window.addEventListener('storage', otherTab);
}
