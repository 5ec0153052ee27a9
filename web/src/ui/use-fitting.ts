import { type RefObject, useLayoutEffect, useState } from 'react';

/** Which children of a row, by their `data-place`, stand whole in its first line. Looked at anew whenever anything changes its width. */
export function useFitting(row: RefObject<HTMLElement | null>): ReadonlySet<string> {
  const [fitting, setFitting] = useState<ReadonlySet<string>>(new Set());
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const look = () => {
      const room = element.getBoundingClientRect().right + 1;
      const whole = [...element.children].filter((child) => child.getBoundingClientRect().right <= room);
      const names = whole.flatMap((child) => child.getAttribute('data-place') ?? []);
      setFitting((before) => (names.join() === [...before].join() ? before : new Set(names)));
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    // Links come and go, and grow with what waits there.
    const changes = new MutationObserver(() => {
      for (const child of element.children) sizes.observe(child);
      look();
    });
    changes.observe(element, { childList: true, subtree: true, characterData: true });
    for (const child of element.children) sizes.observe(child);
    look();
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  }, [row]);
  return fitting;
}
