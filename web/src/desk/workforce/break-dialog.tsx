import { InputNumber, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBreakReasons, useSetPresence } from '../../api/foundation/workforce.ts';
import { Failure } from '../../ui/failure.tsx';
import { Fetched } from '../../ui/fetched.tsx';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { useDoOnce } from '../../ui/use-once.ts';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import styles from './presence-menu.module.css';

type Reasons = NonNullable<ReturnType<typeof useBreakReasons>['data']>;
type Reason = Reasons[number]['reason'];

interface Props {
  /** Something is in conversation or in wrap-up: the break may wait for its end. */
  inHand: boolean;
  onClose: () => void;
}

const SHORTEST = 5;
const LONGEST = 120;

/** For what the break is, how long it is planned to be, and whether it waits for what is in hand. */
export function BreakDialog(props: Props) {
  const reasons = useBreakReasons();
  const { t } = useTranslation('workforce');
  if (reasons.data) return <Ask {...props} reasons={reasons.data} />;
  return (
    <Dialog open title={t('breakDialog.title')} footer={null} onCancel={props.onClose}>
      <Fetched of={reasons} waiting={<Waiting />}>
        {() => null}
      </Fetched>
    </Dialog>
  );
}

function Ask({ inHand, onClose, reasons }: Props & { reasons: Reasons }) {
  const { t } = useTranslation(['workforce', 'ui']);
  const set = useSetPresence();
  const doSet = useDoOnce(set);
  const id = useId();
  const [first] = reasons;
  const [reason, setReason] = useState<Reason>(first?.reason ?? 'other');
  const [typed, setMinutes] = useState<number | null>(null);
  const [after, setAfter] = useState(inHand);
  const usual = reasons.find((one) => one.reason === reason)?.minutes;
  const minutes = typed ?? usual ?? SHORTEST;
  const waits = inHand && after;
  const begin = () =>
    void doSet({ state: 'break', reason, minutes, ...(waits && { afterContact: true }) }, { onSuccess: onClose });
  return (
    <Dialog
      open
      title={t('breakDialog.title')}
      okText={t(waits ? 'breakDialog.beginAfter' : 'breakDialog.begin')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ loading: set.isPending }}
      onOk={begin}
      onCancel={onClose}
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <fieldset>
          <legend>{t('breakDialog.what')}</legend>
          <Radio.Group
            className={styles['reasons'] ?? ''}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            options={reasons.map((one) => ({ value: one.reason, label: t(`reason.${one.reason}`) }))}
          />
        </fieldset>
        <div>
          <label htmlFor={id}>{t('breakDialog.minutes')}</label>
          <InputNumber
            id={id}
            min={SHORTEST}
            max={LONGEST}
            step={5}
            precision={0}
            value={minutes}
            onChange={setMinutes}
          />
        </div>
        {inHand && <When after={after} onChange={setAfter} />}
        {set.isError && <Failure error={set.error} />}
        {/* Enter in a field sends the form. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

function When({ after, onChange }: { after: boolean; onChange: (after: boolean) => void }) {
  const { t } = useTranslation('workforce');
  return (
    <fieldset>
      <legend>{t('breakDialog.when')}</legend>
      <Radio.Group
        vertical
        value={after}
        onChange={(event) => onChange(event.target.value)}
        options={[
          { value: true, label: t('breakDialog.after') },
          { value: false, label: t('breakDialog.now') },
        ]}
      />
      <p className={styles['why']}>{t(after ? 'breakDialog.afterWhy' : 'breakDialog.nowWhy')}</p>
    </fieldset>
  );
}
