import { useAccounts } from '../../../api/foundation/organisation.ts';
import { useBoth } from '../../../ui/both.tsx';
import type { Asked } from '../../../ui/fetched.tsx';

/** Whom a ladder can name. */
export interface People {
  asked: Asked<unknown>;
  options: readonly { value: string; label: string }[];
  /** Undefined while nobody's name is known, and of somebody who is there no more. */
  nameOf: (accountId: string) => string | undefined;
}

export function usePeople(): People {
  const both = useBoth();
  const asked = useAccounts();
  const names = new Map((asked.data ?? []).map(({ id, nameZh, nameEn }) => [id, both({ zh: nameZh, en: nameEn })]));
  return {
    asked,
    options: [...names].map(([id, label]) => ({ value: `account:${id}`, label })),
    nameOf: (accountId) => names.get(accountId),
  };
}
