import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../../api/contact/contacts.ts';
import { useConsults } from '../../../api/deciding/hand-over/consults.ts';
import { useHandOvers } from '../../../api/deciding/hand-over/hand-over.ts';
import { useMe } from '../../parts/me.ts';
import { groupContacts, type Listed } from '../listed/group-contacts.ts';
import { keptAlerts } from './kept-alerts.ts';
import { playTone } from './play-tone.ts';
import { type Came, whatCame } from './what-came.ts';

/** Sounds, and shows beside other windows, what came in; not of the contact that one is looking at. */
export function TellWhatCame() {
  const { t } = useTranslation('contacts');
  const me = useMe();
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const contacts = useContacts(me.rights.includes('contact:answer')).data;
  const takes = me.rights.includes('hand-over:take');
  const handOvers = useHandOvers(takes).data;
  const consults = useConsults(takes).data;
  const before = useRef<readonly Listed[] | null>(null);
  const show = ({ what, contactId, name }: Came) => {
    const body = t(`alerts.${what}`, { name: name ?? t('party.unknown') });
    const shown = new Notification(t('alerts.from'), { body, tag: `${what}:${contactId}` });
    shown.addEventListener('click', () => {
      window.focus();
      void navigate({ to: '/desk/$contactId', params: { contactId } });
      shown.close();
    });
  };
  const tell = useEffectEvent((now: readonly Listed[]) => {
    const came = before.current === null ? [] : whatCame(before.current, now);
    before.current = now;
    const unseen = came.filter(({ contactId }) => document.hidden || path !== `/desk/${contactId}`);
    const choice = keptAlerts(me.id).find();
    const [first] = unseen;
    if (first && choice.sound) playTone(unseen.some(({ what }) => what === 'offer') ? 'offer' : first.what);
    if (choice.notification && mayNotify() && !document.hasFocus()) unseen.forEach(show);
  });
  useEffect(() => {
    if (contacts === undefined || (takes && (handOvers === undefined || consults === undefined))) return;
    tell(groupContacts(contacts, handOvers ?? [], takes, consults).flatMap(({ items }) => items));
  }, [contacts, handOvers, takes, consults]);
  return null;
}

function mayNotify(): boolean {
  return typeof Notification !== 'undefined' && Notification.permission === 'granted';
}
