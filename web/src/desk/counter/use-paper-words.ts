import { useTranslation } from 'react-i18next';
import type { PaperKind } from '../../api/doors/counter.ts';

export const paperKinds = [
  'resident-id',
  'temporary-id',
  'household-register',
  'passport',
  'travel-permit',
  'military-id',
  'business-licence',
] as const satisfies readonly PaperKind[];

/** Papers by name, and any one of several. */
export function usePaperWords() {
  const { t } = useTranslation('counter/visit');
  const name = (kind: PaperKind) => t(`paper.${kind}`);
  return {
    name,
    anyOf: (kinds: readonly PaperKind[]) =>
      kinds.length === 0 ? t('paper.none') : kinds.map(name).join(t('paper.or')),
  };
}
