import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { isTyping, keyOf } from '../../../ui/press-keys.ts';
import { useMe } from '../../parts/me.ts';
import { type Place, places } from '../places/places.ts';

const WAITS_MS = 4000;

/**
 * `G` and then the letter of a place of the menu leads there; another key ends it. The second key is for this alone: no page
 * hears it. While it is awaited, the places are returned, to be shown.
 */
export function useGoKeys(): readonly Place[] | null {
  const me = useMe();
  const navigate = useNavigate();
  const [awaited, setAwaited] = useState(false);
  const waits = useRef(false);
  useEffect(() => {
    let over: ReturnType<typeof setTimeout> | undefined;
    const wait = (on: boolean) => {
      clearTimeout(over);
      waits.current = on;
      setAwaited(on);
      if (on) over = setTimeout(() => wait(false), WAITS_MS);
    };
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Shift') return;
      if (!waits.current) {
        if (keyOf(event) !== 'g' || event.repeat || isTyping(event)) return;
        event.preventDefault();
        wait(true);
        return;
      }
      wait(false);
      if (isTyping(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const place = places.find((one) => one.letter === keyOf(event) && one.open(me, 0));
      if (place) void navigate({ to: place.to });
    };
    // Before the keys of pages, which listen as the event comes back up.
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      clearTimeout(over);
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, [me, navigate]);
  return awaited ? placesOf(me) : null;
}

/** The places of the menu that are open to somebody, whatever waits there. */
export function placesOf(me: Parameters<Place['open']>[0]): readonly Place[] {
  return places.filter((place) => place.open(me, 0));
}
