import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../ui/press-keys.ts';
import styles from './keys-help.module.css';

const OPEN = 'jieyi:open-keys';

export function openKeysHelp(): void {
  window.dispatchEvent(new Event(OPEN));
}

const groups = {
  everywhere: ['?', '/', 'Esc'],
  contacts: ['J', 'K', 'A', 'X'],
  matter: ['T', '1–9', '0', 'V', 'B'],
  explanation: ['E', 'Y', 'N', 'M'],
  decision: ['Enter', 'O'],
  tickets: ['J', 'K', 'Enter', 'X', 'A', '/'],
  escalations: ['J', 'K', 'A', 'N'],
  draft: ['[', ']', 'G'],
} as const;

/** The same key does another thing on another page. */
const doesIn: Readonly<Record<string, string>> = { tickets: 'ticketDoes', escalations: 'escalationDoes' };

/** `?` shows the keys. */
export function KeysHelp() {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(true), '？': () => setOpen(true) });
  useEffect(() => {
    const show = () => setOpen(true);
    window.addEventListener(OPEN, show);
    return () => window.removeEventListener(OPEN, show);
  }, []);
  return (
    <Modal
      open={open}
      onCancel={() => setOpen(false)}
      footer={null}
      title={t('keysHelp.title')}
      width={640}
      destroyOnHidden
    >
      <div className={styles['groups']}>
        {Object.entries(groups).map(([group, keys]) => (
          <section key={group}>
            <h3>{t(`group.${group}`)}</h3>
            <dl>
              {keys.map((key) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{t(`${doesIn[group] ?? 'does'}.${key}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="faint">{t('keysHelp.note')}</p>
    </Modal>
  );
}
