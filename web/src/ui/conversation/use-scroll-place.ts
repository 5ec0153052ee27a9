import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

interface Item {
  id: string;
  side: string;
}

/** So near to its end it is at its end. */
const NEAR = 32;

/**
 * Where a list is scrolled to: at its end it follows what comes, and what one said oneself leads there; else it stays with
 * what is read, also when something earlier comes above it.
 */
export function useScrollPlace(list: RefObject<HTMLElement | null>, items: readonly Item[]) {
  const [atEnd, setAtEnd] = useState(true);
  const was = useRef({ atEnd: true, last: '', anchor: '', top: 0 });
  const first = items[0]?.id ?? '';
  const last = items.at(-1);
  const settle = (element: HTMLElement) => {
    const { current } = was;
    const moved = topOf(element, current.anchor);
    if (current.atEnd) element.scrollTo(0, element.scrollHeight);
    else if (moved !== null) element.scrollBy(0, moved - current.top);
    was.current = { ...current, anchor: first, top: topOf(element, first) ?? 0 };
  };
  const settleNow = useRef(settle);
  useLayoutEffect(() => {
    settleNow.current = settle;
    const { current } = was;
    const saidMyself = last?.side === 'ours' && current.last !== '' && current.last !== last.id;
    was.current = { ...current, last: last?.id ?? '', atEnd: current.atEnd || saidMyself };
    if (list.current) settle(list.current);
  });
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const look = () => {
      const is = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
      was.current.atEnd = is;
      setAtEnd(is);
    };
    const sizes = new ResizeObserver(() => settleNow.current(element));
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [list]);
  const toEnd = () => list.current?.scrollTo(0, list.current.scrollHeight);
  return { atEnd, toEnd };
}

/** Where an item begins; null where it is not there. */
function topOf(list: HTMLElement, id: string): number | null {
  return list.querySelector<HTMLElement>(`[data-said="${CSS.escape(id)}"]`)?.offsetTop ?? null;
}
