import { ClockCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Outgoing, useOutbox } from '../../api/contact/conversations/outbox.ts';
import { useIsUp } from '../../api/live/follow-live.ts';
import { useRefusalWords } from '../../ui/failure.tsx';
import { useMe } from '../parts/me.ts';
import styles from './conversations.module.css';
import { useReplyDraft } from './reply-draft.tsx';

/** What the centre has not taken yet: it goes by itself, or says why it does not. */
export function OutgoingState({ outgoing }: { outgoing: Outgoing }) {
  const { t } = useTranslation('conversations');
  const isUp = useIsUp();
  if (outgoing.kept?.lost) return <Lost outgoing={outgoing} />;
  if (outgoing.refused) return <Refused outgoing={outgoing} />;
  const waits = outgoing.late || !isUp;
  return (
    <span className={styles['state']} data-delivery="queued">
      <ClockCircleOutlined aria-hidden /> {t(waits ? 'willBeSent' : 'delivery.queued')}
    </span>
  );
}

/** The browser did not keep the file over a reload: it has to be added anew. */
function Lost({ outgoing }: { outgoing: Outgoing }) {
  const { t } = useTranslation('conversations');
  return (
    <>
      <span className={styles['failed']} role="alert">
        <WarningOutlined aria-hidden /> {t('fileNotKept')}
      </span>
      <TakeBack outgoing={outgoing} />
    </>
  );
}

function Refused({ outgoing }: { outgoing: Outgoing }) {
  const { t } = useTranslation('conversations');
  const { change } = useOutbox(useMe().id);
  const words = useRefusalWords(outgoing.refused);
  return (
    <>
      <span className={styles['failed']} role="alert">
        <WarningOutlined aria-hidden /> {t('notSent', { reason: words.reason, remedy: words.remedy })}{' '}
        {words.details.join(' ')}
      </span>
      <Button type="link" size="small" onClick={() => change(outgoing.key, { refused: null, late: false })}>
        {t('retry')}
      </Button>
      <TakeBack outgoing={outgoing} />
    </>
  );
}

/** Its words go back to where they were typed, or it is let go. */
function TakeBack({ outgoing: { key, text } }: { outgoing: Outgoing }) {
  const { t } = useTranslation('conversations');
  const { drop } = useOutbox(useMe().id);
  const draft = useReplyDraft();
  const back = draft !== null && text !== '';
  const take = () => {
    if (back) draft.insert(text);
    drop(key);
  };
  return (
    <Button type="link" size="small" onClick={take}>
      {t(back ? 'takeBack' : 'discard')}
    </Button>
  );
}
