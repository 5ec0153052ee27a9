import { Checkbox, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PickTime } from '../../ui/times/pick-time.tsx';
import { CountedLine, CountedText } from '../../ui/words/counted-text.tsx';
import { endsSurely, kinds, LONGEST, type NoticeForm } from './notice-form.ts';
import styles from './notices.module.css';

interface Props {
  form: NoticeForm;
  set: (more: Partial<NoticeForm>) => void;
}

export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label>
      <span>{label}</span>
      {children}
    </label>
  );
}

/** What it says, in Chinese first, and the sentence for customers. */
export function WordsFields({ form, set }: Props) {
  const { t } = useTranslation('notices/board');
  const box = { autoSize: { minRows: 4, maxRows: 14 }, limit: LONGEST.text };
  const sentence = { autoSize: { minRows: 1, maxRows: 4 }, limit: LONGEST.say, placeholder: t('sayHint') };
  return (
    <>
      <Labelled label={t('titleZh')}>
        <CountedLine limit={LONGEST.title} value={form.titleZh} onText={(titleZh) => set({ titleZh })} />
      </Labelled>
      <Labelled label={t('textZh')}>
        <CountedText {...box} value={form.textZh} onText={(textZh) => set({ textZh })} />
      </Labelled>
      <Labelled label={t('sayZh')}>
        <CountedText {...sentence} value={form.sayZh} onText={(sayZh) => set({ sayZh })} />
      </Labelled>
      <Labelled label={t('titleEn')}>
        <CountedLine limit={LONGEST.title} value={form.titleEn} onText={(titleEn) => set({ titleEn })} />
      </Labelled>
      <Labelled label={t('textEn')}>
        <CountedText
          {...box}
          autoSize={{ minRows: 2, maxRows: 14 }}
          value={form.textEn}
          onText={(textEn) => set({ textEn })}
        />
      </Labelled>
      <Labelled label={t('sayEn')}>
        <CountedText {...sentence} value={form.sayEn} onText={(sayEn) => set({ sayEn })} />
      </Labelled>
    </>
  );
}

/** What kind, how important, from when until when. */
export function KindFields({ form, set }: Props) {
  const { t } = useTranslation('notices/board');
  return (
    <>
      <div className={styles['two']}>
        <Labelled label={t('kindLabel')}>
          <Select
            style={{ width: '100%' }}
            value={form.kind}
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(kind) => set({ kind })}
          />
        </Labelled>
        <fieldset>
          <legend>{t('importance')}</legend>
          <Radio.Group
            value={form.importance}
            options={[
              { value: 'ordinary', label: t('ordinary') },
              { value: 'must-read', label: t('mustRead') },
            ]}
            onChange={({ target }) => set({ importance: target.value === 'must-read' ? 'must-read' : 'ordinary' })}
          />
          {form.importance === 'must-read' && <div className="faint">{t('mustReadWhy')}</div>}
        </fieldset>
      </div>
      <div className={styles['two']}>
        <Labelled label={t('fromLabel')}>
          <PickTime value={form.from} set={(from) => set({ from })} />
        </Labelled>
        <div>
          <Labelled label={t('untilLabel')}>
            <PickTime value={form.until} set={(until) => set({ until, ...(until !== '' && { openEnded: false }) })} />
          </Labelled>
          {!endsSurely(form.kind) && (
            <Checkbox
              checked={form.openEnded}
              onChange={({ target }) => set({ openEnded: target.checked, ...(target.checked && { until: '' }) })}
            >
              {t('openEnded')}
            </Checkbox>
          )}
        </div>
      </div>
    </>
  );
}
