import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { modules } from '../../modules.ts';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { useKeys } from '../../ui/press-keys.ts';
import type { KeyGroup } from '../parts/desk-module.ts';
import { byOrder } from './by-order.ts';
import styles from './keys-help.module.css';

const OPEN = 'jieyi:open-keys';

export function openKeysHelp(): void {
  window.dispatchEvent(new Event(OPEN));
}

const everywhere = { text: 'shell:everywhere', keys: ['?', 'Ctrl K', 'Shift 1–9', '/', 'Esc'], order: 10 };

/** The keys that hold everywhere, then those of each page. */
export const keyGroups: readonly KeyGroup[] = [
  everywhere,
  ...modules.flatMap(({ keys }) => [...(keys ?? [])]),
].toSorted(byOrder);

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
    <Dialog open={open} onCancel={() => setOpen(false)} footer={null} title={t('keysHelp.title')} width={640}>
      <div className={styles['groups']}>
        {keyGroups.map(({ text, keys }) => (
          <section key={text}>
            <h3>{t(`${text}.title`)}</h3>
            <dl>
              {keys.map((key) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{t(`${text}.${key}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="faint">{t('keysHelp.note')}</p>
    </Dialog>
  );
}
