import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './dialogs.module.css';
import { findOpener, giveBack } from './give-back-focus.ts';
import { restFocus } from './rest-focus.ts';

/**
 * What a dialog shows, from its opening to its closing. The focus begins in its first field, or on the safe button of a
 * question, or on the words of what is only read; never on the cross that closes it. On closing it goes back to what
 * opened it.
 */
export function DialogBody({ children }: { children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  // Asked for before anything of the dialog is on the page.
  const [opener] = useState(findOpener);
  useEffect(() => {
    const here = body.current;
    if (!here) return;
    // It is brought in by a motion, and fields may come with what is awaited.
    const coming = new MutationObserver(settle);
    function settle() {
      if (here && restFocus(here)) coming.disconnect();
    }
    const dialog = here.closest('[role="dialog"]') ?? here;
    coming.observe(dialog, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'disabled'],
    });
    const frame = requestAnimationFrame(settle);
    return () => {
      coming.disconnect();
      cancelAnimationFrame(frame);
      giveBack(opener, here);
    };
  }, [opener]);
  return (
    <div ref={body} tabIndex={-1} className={styles['body']}>
      {children}
    </div>
  );
}
