import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { modules } from '../../../modules.ts';
import { Dialog } from '../../../ui/dialogs/dialog.tsx';
import { useKeys } from '../../../ui/press-keys.ts';
import type { KeyGroup } from '../../parts/desk-module.ts';
import { useMe } from '../../parts/me.ts';
import { byOrder } from '../places/by-order.ts';
import styles from './keys-help.module.css';
import { placesOf } from './use-go-keys.ts';

const OPEN = 'jieyi:open-keys';

export function openKeysHelp(): void {
  window.dispatchEvent(new Event(OPEN));
}

const everywhere: KeyGroup = {
  text: 'shell:everywhere',
  keys: ['?', 'Ctrl K', 'Ctrl Z', 'Shift 1–9', '/', 'Esc'],
  order: 10,
};

/** The keys that hold everywhere, then those of each page. */
export const keyGroups: readonly KeyGroup[] = [
  everywhere,
  ...modules.flatMap(({ keys }) => [...(keys ?? [])]),
].toSorted(byOrder);

/** `?` shows the keys of this page; those of others are folded away. */
export function KeysHelp() {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const elsewhere = keyGroups.filter(({ on }) => on?.(path) === false);
  useKeys({ '?': () => setOpen(true) });
  useEffect(() => {
    const show = () => setOpen(true);
    window.addEventListener(OPEN, show);
    return () => window.removeEventListener(OPEN, show);
  }, []);
  return (
    <Dialog open={open} onCancel={() => setOpen(false)} footer={null} title={t('keysHelp.title')} width={640}>
      <div className={styles['groups']}>
        {keyGroups
          .filter(({ on }) => on?.(path) ?? true)
          .map((group) => (
            <Keys key={group.text} {...group} />
          ))}
        <GoKeys />
      </div>
      {elsewhere.length > 0 && (
        <details className={styles['elsewhere']}>
          <summary>{t('keysHelp.elsewhere')}</summary>
          <div className={styles['groups']}>
            {elsewhere.map((group) => (
              <Keys key={group.text} {...group} />
            ))}
          </div>
        </details>
      )}
      <p className="faint">{t('keysHelp.note')}</p>
    </Dialog>
  );
}

function Keys({ text, keys }: KeyGroup) {
  const { t } = useTranslation('shell');
  return (
    <section>
      <h3>{t(`${text}.title`)}</h3>
      <dl>
        {keys.map((key) => (
          <OneKey key={key} keys={[key]}>
            {t(`${text}.${key}`)}
          </OneKey>
        ))}
      </dl>
    </section>
  );
}

/** `G` and a letter, of the places that are open to this person. */
function GoKeys() {
  const { t } = useTranslation('shell');
  return (
    <section>
      <h3>{t('goTo')}</h3>
      <dl>
        {placesOf(useMe()).map(({ to, letter, text }) => (
          <OneKey key={to} keys={['G', letter.toUpperCase()]}>
            {t(text)}
          </OneKey>
        ))}
      </dl>
    </section>
  );
}

/** One key, or several one after another. */
function OneKey({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
