import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isTyping } from '../../../ui/press-keys.ts';
import { useMe } from '../../parts/me.ts';
import { places } from '../places/places.ts';

/** Shift with 1 to 9 leads to that place of the menu, as it stands there from left to right. */
export function usePlaceKeys(): void {
  const me = useMe();
  const navigate = useNavigate();
  useEffect(() => {
    const open = places.filter((place) => place.open(me, 0));
    const press = (event: KeyboardEvent) => {
      if (!event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const place = open[Number(/^Digit([1-9])$/u.exec(event.code)?.[1]) - 1];
      if (!place || isTyping(event)) return;
      event.preventDefault();
      void navigate({ to: place.to });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [me, navigate]);
}
