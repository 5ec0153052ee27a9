import { MessageOutlined, PhoneOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer, useClose, useEnd, useResume } from '../../api/contact/contacts.ts';
import type { Contact, Resolution } from '../../api/types.ts';
import { useBoth } from '../../ui/both.tsx';
import { Failure } from '../../ui/failure.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Quoted } from '../../ui/quoted.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import { Running } from '../../ui/times/times.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { isWritten } from '../conversations/reply-draft.tsx';
import { isActed } from '../resolution/act/main-option.ts';
import { useHandOver } from '../../api/deciding/hand-over/hand-over.ts';
import { AskMissing } from './ask-missing.tsx';
import styles from './call-head.module.css';
import { whatIsMissing } from './what-is-missing.ts';

interface Props {
  contact: Contact;
  editable: boolean;
  resolution: Resolution | null;
}

/** The state of the call, its clock, and the move it is ready for. */
export function CallHead({ contact, editable, resolution }: Props) {
  const { t } = useTranslation(['call', 'contacts']);
  const both = useBoth();
  const since =
    { active: contact.answeredAt, 'wrap-up': contact.endedAt, closed: null }[contact.state] ?? contact.arrivedAt;
  const written = isWritten(contact) ? 'written.' : '';
  return (
    <header className={styles['head']}>
      <div className={styles['row']}>
        <h1>{t(`contacts:wayIn.${contact.wayIn}`)}</h1>
        <span className={styles['state']} data-state={contact.state}>
          {t(`${written}state.${contact.state}`, { defaultValue: contact.state })}
        </span>
        {contact.state !== 'closed' && <Running since={since} />}
        <span className={styles['gap']} />
        {contact.mine && contact.state !== 'closed' && (
          <Moves contact={contact} editable={editable} resolution={resolution} />
        )}
      </div>
      {!isWritten(contact) && !contact.mine && contact.state !== 'closed' && contact.handler && (
        <p className={styles['note']}>{t('notMine', { name: both(contact.handler) })}</p>
      )}
      {contact.mine && contact.state === 'returned' && <p className={styles['note']}>{t(`${written}returnedNote`)}</p>}
      {!isWritten(contact) && contact.state === 'closed' && <p className={styles['note']}>{t('closedNote')}</p>}
      {contact.openingWords && !isWritten(contact) && (
        <blockquote>
          <span className="for-readers">{t('openingWords')}</span>
          <Quoted words={both(contact.openingWords)} />
        </blockquote>
      )}
    </header>
  );
}

function Moves({ contact, editable, resolution }: Props) {
  const { t } = useTranslation('call');
  const navigate = useNavigate();
  const answer = useAnswer(contact.id);
  const resume = useResume(contact.id);
  const end = useEnd(contact.id);
  const close = useClose(contact.id);
  const { pending, expertsTurn } = useHandOver(contact);
  const acted = !pending && resolution !== null && isActed(resolution, expertsTurn);
  const leave = { onSuccess: () => void navigate({ to: '/desk' }) };
  const once = { answer: useDoOnce(answer), resume: useDoOnce(resume), end: useDoOnce(end), close: useDoOnce(close) };
  const doAnswer = {
    ringing: () => once.answer(undefined),
    returned: () => once.resume(undefined),
  }[contact.state];
  const doEnd = contact.state === 'active' ? () => once.end(undefined) : undefined;
  const written = isWritten(contact) ? 'written.' : '';
  const [asking, setAsking] = useState(false);
  const missing = whatIsMissing(contact, resolution, acted || pending);
  const finishNow = () => once.close(undefined, leave);
  const doClose = contact.state === 'wrap-up' ? () => (missing ? setAsking(true) : finishNow()) : undefined;
  const finish = doEnd ?? doClose;
  useKeys({ a: doAnswer, x: finish, Enter: doAnswer ?? (acted || doClose ? finish : undefined) });
  const failed = [answer, resume, end, close].find((move) => move.isError);
  return (
    <>
      {failed && <Failure error={failed.error} />}
      {asking && missing && (
        <AskMissing missing={missing} finishing={close.isPending} finish={finishNow} onClose={() => setAsking(false)} />
      )}
      {doAnswer && (
        <Button
          type="primary"
          icon={isWritten(contact) ? <MessageOutlined /> : <PhoneOutlined />}
          loading={answer.isPending || resume.isPending}
          onClick={doAnswer}
        >
          {t(`${written}${contact.state === 'returned' ? 'resume' : 'answer'}`)} <KeyHint keys="A" />
        </Button>
      )}
      {editable && doEnd && (
        <Button type={acted ? 'primary' : 'default'} loading={end.isPending} onClick={doEnd}>
          {t(`${written}end`)} <KeyHint keys="X" />
        </Button>
      )}
      {editable && doClose && (
        <Button type="primary" loading={close.isPending} onClick={doClose}>
          {t('close')} <KeyHint keys="X" />
        </Button>
      )}
    </>
  );
}
