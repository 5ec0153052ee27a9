import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Ago } from '../times/times.tsx';
import styles from './kept-note.module.css';
import type { KeptStanding, WordsElsewhere } from '../kept/kept-words.ts';

/** Below the field: that its words are in this browser alone, or that there are newer ones elsewhere. Else nothing. */
export function KeptNote({ of: { kept, elsewhere, shown = asIs } }: { of: KeptStanding }) {
  const { t } = useTranslation('ui');
  return (
    <>
      {kept !== 'safe' && (
        <p className={styles['alone']} role="status">
          {t(`kept.${kept}`)}
        </p>
      )}
      {elsewhere && <Choose of={elsewhere} shown={shown} />}
    </>
  );
}

const asIs = (words: string) => words;

/** Neither is dropped before somebody has read both. */
function Choose({ of: { words, at, use, keep }, shown }: { of: WordsElsewhere; shown: (words: string) => string }) {
  const { t } = useTranslation('ui');
  const id = useId();
  return (
    <section className={styles['elsewhere']} aria-labelledby={id}>
      <p id={id} role="status">
        {t('kept.elsewhere')} <Ago at={at} />
      </p>
      <blockquote>{shown(words)}</blockquote>
      <div>
        <Button size="small" onClick={use}>
          {t('kept.use')}
        </Button>
        <Button size="small" onClick={keep}>
          {t('kept.keep')}
        </Button>
      </div>
    </section>
  );
}
