import { useTranslation } from 'react-i18next';
import type { Told } from '../../../api/casework/times/escalations.ts';

/** Whom a step of a ladder names, in words. `nameOf` knows people by id. */
export function useWhoWords(nameOf?: (accountId: string) => string | undefined): (who: Told) => string {
  const { t } = useTranslation(['times/escalations', 'organisation']);
  return (who) => {
    if (who.who === 'account') return nameOf?.(who.accountId) ?? t('who.account');
    if (who.who !== 'post') return t(`who.${who.who}`);
    return t('who.post', { of: t(`who.of.${who.of}`), post: t(`organisation:post.${who.post}`) });
  };
}
