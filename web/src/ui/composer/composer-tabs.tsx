import { type KeyboardEvent, useRef } from 'react';
import styles from './composer.module.css';

export interface ComposerTab {
  id: string;
  label: string;
  /** Who will read it, in a sentence. */
  readers: string;
  /** The customer reads it as it is written. */
  toCustomer: boolean;
}

interface Props {
  label: string;
  /** The id of what they show. */
  panel: string;
  tabs: readonly ComposerTab[];
  active: string;
  /** `enter`: whoever clicks wants to write; the arrows only look. */
  onActivate: (id: string, enter: boolean) => void;
}

/** What can be written; the arrows go from one to the next. */
export function ComposerTabs({ label, panel, tabs, active, onActivate }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = (tabs.findIndex(({ id }) => id === active) + by + tabs.length) % tabs.length;
    const [tab, button] = [tabs[next], list.current?.children.item(next)];
    if (tab) onActivate(tab.id, false);
    if (button instanceof HTMLElement) button.focus();
  };
  return (
    <div ref={list} className={styles['tabs']} role="tablist" aria-label={label} onKeyDown={press}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${panel}-${tab.id}`}
          aria-selected={tab.id === active}
          aria-controls={panel}
          tabIndex={tab.id === active ? 0 : -1}
          onClick={() => onActivate(tab.id, true)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
