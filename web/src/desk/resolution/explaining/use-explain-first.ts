import { useAct } from '../../../api/deciding/resolution.ts';
import type { Contact, Resolution } from '../../../api/types.ts';
import { mainOption } from '../act/main-option.ts';
import { useOnce } from '../../../ui/use-once.ts';

interface ExplainFirst {
  /** Null where explaining is not what was decided. */
  explain: (() => void) | null;
  error: unknown;
}

/** Where explaining is what was decided, marking it as explained does just that. */
export function useExplainFirst(contact: Contact, resolution: Resolution): ExplainFirst {
  const act = useAct(contact.id);
  const once = useOnce({ forget: false });
  const { id: decisionId, answer } = resolution.decision;
  const isDecided = mainOption(resolution)?.disposition === 'explain' && answer.reason === 'first';
  const explain = () => once(decisionId, (key) => act.mutateAsync({ key, decisionId, disposition: 'explain' }));
  return { explain: isDecided ? explain : null, error: act.error };
}
