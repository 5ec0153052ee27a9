import { useEffect, useRef } from 'react';
import { useUnreadStaff } from '../../../api/contact/wallboard/staff-messages.ts';
import { keptAlerts } from '../../contacts/alerts/kept-alerts.ts';
import { playTone } from '../../contacts/alerts/play-tone.ts';
import { useMe } from '../../parts/me.ts';

/** Sounds what a colleague wrote, where one wants sounds. */
export function TellStaffMessage() {
  const me = useMe();
  const unread = useUnreadStaff(me.rights.includes('staff-message:write')).data;
  const count = unread?.reduce((sum, one) => sum + one.count, 0);
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (count === undefined) return;
    const more = before.current !== null && count > before.current;
    before.current = count;
    if (more && keptAlerts(me.id).find().sound) playTone('message');
  }, [count, me.id]);
  return null;
}
