import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useJoin, usePart } from '../../../api/contact/wallboard/board.ts';
import type { Contact } from '../../../api/types.ts';
import { useBoth } from '../../../ui/both.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useDoOnce } from '../../../ui/use-once.ts';
import { useMe } from '../../parts/me.ts';
import styles from './lead-acts.module.css';
import { TakeOverDialog } from './take-over-dialog.tsx';

/** On the page of a contact: which leads are in the conversation, and for a lead the way in and out. */
export function LeadActs({ contact }: { contact: Contact }) {
  const { t } = useTranslation('wallboard/board');
  const both = useBoth();
  const me = useMe();
  const isLead = me.rights.includes('contact:join') && !contact.mine && contact.handler !== null;
  const open = contact.state === 'active' || contact.state === 'wrap-up' || contact.state === 'returned';
  const others = contact.joined.filter((one) => one.id !== me.id);
  const names = others.map((one) => both(one.name)).join(t('names'));
  if (others.length === 0 && !(isLead && open)) return null;
  return (
    <div className={styles['strip']} role="group" aria-label={t('steer')}>
      {others.length > 0 && <p role="status">{t('joined', { names })}</p>}
      {contact.iJoined && <p role="status">{t('youJoined', { name: both(contact.handler) })}</p>}
      {isLead && open && <Acts contact={contact} />}
    </div>
  );
}

function Acts({ contact }: { contact: Contact }) {
  const { t } = useTranslation('wallboard/board');
  const [taking, setTaking] = useState(false);
  const { id, iJoined, state, carries, handler } = contact;
  const join = useJoin();
  const part = usePart();
  const once = { join: useDoOnce(join), part: useDoOnce(part) };
  const failed = [join, part].find((one) => one.isError);
  return (
    <span className={styles['acts']}>
      {failed && <Failure error={failed.error} />}
      {iJoined ? (
        <Button size="small" loading={part.isPending} onClick={() => void once.part({ id })}>
          {t('act.part')}
        </Button>
      ) : (
        state === 'active' &&
        carries.length > 0 && (
          <Button size="small" loading={join.isPending} onClick={() => void once.join({ id })}>
            {t('act.join')}
          </Button>
        )
      )}
      <Button size="small" onClick={() => setTaking(true)}>
        {t('act.take')}
      </Button>
      {taking && handler && (
        <TakeOverDialog
          id={id}
          handler={{ name: handler }}
          onClose={() => setTaking(false)}
          onTaken={() => undefined}
        />
      )}
    </span>
  );
}
