import { useRef } from 'react';
import { useAct } from '../../api/resolution.ts';
import type { Contact, Resolution } from '../../api/types.ts';
import { mainOption } from './main-option.ts';

/** Where explaining is what was decided, marking it as explained does just that. Null otherwise. */
export function useExplainFirst(contact: Contact, resolution: Resolution): (() => void) | null {
  const act = useAct(contact.id);
  const intention = useRef({ decisionId: '', key: '' });
  const { id: decisionId, answer } = resolution.decision;
  if (mainOption(resolution)?.disposition !== 'explain' || answer.reason !== 'first') return null;
  return () => {
    if (act.isPending) return;
    if (intention.current.decisionId !== decisionId) intention.current = { decisionId, key: crypto.randomUUID() };
    act.mutate({ key: intention.current.key, decisionId, disposition: 'explain' });
  };
}
