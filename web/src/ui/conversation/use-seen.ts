import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** As much of one is seen as a line. */
const LINE = 24;
const THRESHOLDS = [0, 0.1, 0.25, 0.5, 0.75, 1];

/** The last item that was really seen: on a page that is looked at, and not only in it. */
export function useSeen(
  list: RefObject<HTMLElement | null>,
  items: readonly { id: string }[],
  onSeen?: (id: string) => void,
): string | null {
  const [seen, setSeen] = useState<string | null>(null);
  const see = useEffectEvent((ids: readonly string[]) => {
    const at = (id: string | null) => items.findIndex((one) => one.id === id);
    const last = ids.toSorted((one, other) => at(one) - at(other)).at(-1) ?? null;
    if (last === null || at(last) <= at(seen)) return;
    setSeen(last);
    onSeen?.(last);
  });
  const known = items.map(({ id }) => id).join(' ');
  useEffect(() => {
    const element = list.current;
    if (!element || known === '') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (document.visibilityState === 'visible') see(entries.filter(isSeen).flatMap(idOf));
      },
      { threshold: THRESHOLDS },
    );
    const watch = () => {
      observer.disconnect();
      for (const one of element.querySelectorAll(`[data-said]`)) observer.observe(one);
    };
    watch();
    document.addEventListener('visibilitychange', watch);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', watch);
    };
  }, [list, known]);
  return seen;
}

function isSeen({ isIntersecting, intersectionRect, boundingClientRect }: IntersectionObserverEntry): boolean {
  return isIntersecting && intersectionRect.height >= Math.min(LINE, boundingClientRect.height - 1);
}

function idOf({ target }: IntersectionObserverEntry): string[] {
  const id = target.getAttribute('data-said');
  return id === null ? [] : [id];
}
