import { useSyncExternalStore } from 'react';

const MOVED = 'portal-moved';

function listen(heard: () => void): () => void {
  window.addEventListener('popstate', heard);
  window.addEventListener(MOVED, heard);
  return () => {
    window.removeEventListener('popstate', heard);
    window.removeEventListener(MOVED, heard);
  };
}

/** Where the customer is: `/new/complaint/3` of `/portal/new/complaint/3`. The browser's own back and forward work. */
export function usePlace(): { path: string[]; reviewing: boolean } {
  const address = useSyncExternalStore(listen, () => window.location.pathname + window.location.search);
  const [pathname = '', search = ''] = address.split('?');
  const path = pathname
    .replace(/^\/portal/u, '')
    .split('/')
    .filter(Boolean)
    .map(decodeURIComponent);
  return { path, reviewing: search === 'review' };
}

export function go(to: string, { replace = false } = {}): void {
  const address = `/portal${to}`;
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  window.dispatchEvent(new Event(MOVED));
  window.scrollTo(0, 0);
}
