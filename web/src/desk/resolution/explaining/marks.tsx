import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMarks } from '../../../api/deciding/resolution.ts';
import type { Contact, Resolution } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useKeys } from '../../../ui/press-keys.ts';
import { useDoOnce } from '../../../ui/use-once.ts';
import { reactionOf } from './customer-reaction.ts';
import styles from './guidance.module.css';
import { standingActs } from '../act/main-option.ts';
import { useHandOver } from '../../../api/deciding/hand-over/hand-over.ts';
import { useExplainFirst } from './use-explain-first.ts';

/** Whether it was explained and how the customer took it. Pressing a pressed one takes it back. */
export function Marks({ contact, resolution }: { contact: Contact; resolution: Resolution }) {
  const { t } = useTranslation('resolution');
  const marks = useMarks(contact.id);
  const doMark = useDoOnce(marks);
  const { explained } = resolution;
  const reaction = reactionOf(contact, resolution);
  const { pending } = useHandOver(contact);
  const settled = pending || standingActs(resolution, false).length > 0;
  const { explain, error } = useExplainFirst(contact, resolution);
  const mark = (explainedNow: boolean, accepted: boolean) => {
    if (!settled) doMark({ explained: explainedNow, accepted });
  };
  const buttons = [
    {
      name: 'explained',
      hint: 'E',
      pressed: explained,
      press: () => (explained ? mark(false, false) : explain ? explain() : mark(true, false)),
    },
    { name: 'accepted', hint: 'Y', pressed: reaction === 'accepted', press: () => mark(true, reaction !== 'accepted') },
    { name: 'notAccepted', hint: 'N', pressed: reaction === 'declined', press: () => mark(true, false) },
  ];
  useKeys(settled ? {} : Object.fromEntries(buttons.map((one) => [one.hint.toLowerCase(), one.press])));
  const failed = marks.error ?? error;
  if (pending) return null;
  return (
    <div className={styles['marks']} role="group" aria-label={t('marks')}>
      {buttons.map(({ name, hint, pressed, press }) => (
        <Button
          key={name}
          aria-pressed={pressed}
          disabled={settled}
          icon={pressed ? <CheckOutlined /> : undefined}
          onClick={press}
        >
          {t(name)} <KeyHint keys={hint} />
        </Button>
      ))}
      {Boolean(failed) && <Failure error={failed} />}
    </div>
  );
}
