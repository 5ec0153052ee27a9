import { Checkbox, InputNumber } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeRetention } from '../../api/foundation/organisation.ts';
import type { RetentionRule } from '../../api/types.ts';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import styles from './administration.module.css';

/** For how long records of a kind are kept, within their bounds. */
export function ChangeRetention({ rule, onClose }: { rule: RetentionRule; onClose: () => void }) {
  const { t } = useTranslation(['organisation', 'ui']);
  const { what, leastDays, mostDays } = rule;
  const change = useChangeRetention();
  const id = useId();
  const [days, setDays] = useState<number | null>(rule.days ?? leastDays);
  const [forEver, setForEver] = useState(rule.days === null);
  const bounds =
    mostDays === null
      ? t('retention.least', { least: leastDays })
      : t('retention.between', { least: leastDays, most: mostDays });
  const send = () => change.mutate({ what, days: forEver ? null : days }, { onSuccess: onClose });
  return (
    <Dialog
      open
      title={t('retention.changeTitle', { what: t(`retention.records.${what}`, { defaultValue: what }) })}
      okText={t('retention.save')}
      cancelText={t('ui:cancel')}
      okButtonProps={{ disabled: !forEver && days === null, loading: change.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles['form']}>
        <label htmlFor={`${id}-days`}>{t('retention.daysLabel')}</label>
        <InputNumber
          id={`${id}-days`}
          value={days}
          disabled={forEver}
          min={1}
          max={36_500}
          precision={0}
          onChange={setDays}
        />
        <span />
        <span className="faint">{bounds}</span>
        {mostDays === null && <span />}
        {mostDays === null && (
          <Checkbox checked={forEver} onChange={(event) => setForEver(event.target.checked)}>
            {t('retention.forEver')}
          </Checkbox>
        )}
      </div>
      {!forEver && (
        <p className="faint">
          {t('retention.shorter')} {t('retention.slowly')}
        </p>
      )}
      {change.isError && <Failure error={change.error} />}
    </Dialog>
  );
}
