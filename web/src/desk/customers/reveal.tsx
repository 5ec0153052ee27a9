import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button, Popover, Radio } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevealPurpose } from '../../api/types.ts';
import { Countdown } from '../../ui/times/countdown.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import styles from './reveal.module.css';

const SHOWN_SECONDS = 30;
const purposes: RevealPurpose[] = ['call-back', 'check-identity', 'correct-data'];

interface Props<R> {
  /** What asks for it, with the purpose. */
  asking: Asking<R>;
  shown: boolean;
  show: (revealed: R | null) => void;
}

interface Asking<R> {
  mutateAsync: (purpose: RevealPurpose) => Promise<R>;
  isPending: boolean;
  isError: boolean;
  error: unknown;
}

/** Name and number in full for half a minute, for a stated purpose; that it was read is on record. */
export function Reveal<R>({ asking, shown, show }: Props<R>) {
  const { t } = useTranslation('customers');
  const [until, setUntil] = useState(0);
  const hide = useCallback(() => show(null), [show]);
  if (shown) {
    return (
      <span className={styles['shown']}>
        <Countdown until={until} total={SHOWN_SECONDS} onEnd={hide} />
        <Button type="text" size="small" icon={<EyeInvisibleOutlined />} aria-label={t('hide')} onClick={hide} />
      </span>
    );
  }
  const onRevealed = (revealed: R) => {
    setUntil(Date.now() + SHOWN_SECONDS * 1000);
    show(revealed);
  };
  return (
    <Popover trigger="click" destroyOnHidden content={<Ask asking={asking} onRevealed={onRevealed} />}>
      <Button type="text" size="small" icon={<EyeOutlined />} aria-label={t('reveal')} title={t('reveal')} />
    </Popover>
  );
}

function Ask<R>({ asking, onRevealed }: { asking: Asking<R>; onRevealed: (revealed: R) => void }) {
  const { t } = useTranslation('customers');
  const [purpose, setPurpose] = useState<RevealPurpose>('call-back');
  const doAsk = useDoOnce(asking);
  return (
    <div className={styles['ask']}>
      <p>{t('revealWhy')}</p>
      <Radio.Group
        vertical
        value={purpose}
        onChange={(event) => setPurpose(event.target.value)}
        options={purposes.map((one) => ({ value: one, label: t(`purpose.${one}`) }))}
      />
      {asking.isError && <Failure error={asking.error} />}
      <Button
        type="primary"
        size="small"
        loading={asking.isPending}
        onClick={() => doAsk(purpose, { onSuccess: onRevealed })}
      >
        {t('revealDo')}
      </Button>
    </div>
  );
}
