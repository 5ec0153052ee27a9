import { useTranslation } from 'react-i18next';
import type { Told } from '../../../api/casework/times/escalations.ts';
import { useLanguage } from '../../../i18n/use-language.ts';

/** Whom a step of a ladder names, in words. `nameOf` knows people by id. */
export function useWhoWords(nameOf?: (accountId: string) => string | undefined): (who: Told) => string {
  const { t } = useTranslation(['times/escalations', 'organisation']);
  return (who) => {
    if (who.who === 'account') return nameOf?.(who.accountId) ?? t('who.account');
    if (who.who !== 'post') return t(`who.${who.who}`);
    return t('who.post', { of: t(`who.of.${who.of}`), post: t(`organisation:post.${who.post}`) });
  };
}

/** The same people together, as a sentence about them goes on: “the city’s team leads and the ticket owner”. */
export function useWhoInSentence(): (tell: readonly Told[]) => string {
  const { t } = useTranslation('times/escalations');
  const list = new Intl.ListFormat(useLanguage());
  const words = (who: Told) => {
    if (who.who !== 'post') return t(`whoToBeTold.${who.who}`);
    return t('whoToBeTold.post', { of: t(`whoToBeTold.of.${who.of}`), posts: t(`whoToBeTold.posts.${who.post}`) });
  };
  return (tell) => list.format(tell.map(words));
}
