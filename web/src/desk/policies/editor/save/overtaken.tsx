import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../ui/dialogs/dialog.tsx';
import { useBoth } from '../../../../ui/both.tsx';
import { At } from '../../../../ui/times/times.tsx';
import { Waiting } from '../../../../ui/waiting/waiting.tsx';
import { useFindingWords } from '../check/use-finding-words.ts';
import { compareFiles, type Difference } from '../document/difference.ts';
import { emptyOutline, type Outline } from '../document/outline.ts';
import { parseDmn } from '../document/parse.ts';
import { readOutline } from '../document/read-outline.ts';
import { type DraftWords, useDraftWords, wordOutput } from '../words/use-draft-words.ts';
import type { Content } from './autosave.ts';
import styles from './save.module.css';

interface Props {
  readonly mine: string;
  readonly theirs: Content;
  readonly onTakeTheirs: () => void;
  readonly onKeepAsNew: () => void;
  readonly onOverwrite: () => void;
  readonly onClose: () => void;
}

/** Two people changed the same draft: what differs, and the three ways out. Nothing is lost by looking. */
export function Overtaken({ mine, theirs, onTakeTheirs, onKeepAsNew, onOverwrite, onClose }: Props) {
  const { t } = useTranslation('policies/editor');
  const both = useBoth();
  return (
    <Dialog
      open
      width={860}
      title={t('overtaken.title', { name: both(theirs.savedBy) })}
      onCancel={onClose}
      footer={
        <div className={styles['buttons']}>
          <Button onClick={onTakeTheirs}>{t('overtaken.take')}</Button>
          <Button data-safe onClick={onKeepAsNew}>
            {t('overtaken.asNew')}
          </Button>
          <Button danger onClick={onOverwrite}>
            {t('overtaken.overwrite')}
          </Button>
        </div>
      }
    >
      <p>
        {t('overtaken.what')} <At at={theirs.savedAt} seconds />
      </p>
      <Differences mine={mine} theirs={theirs} />
    </Dialog>
  );
}

function Differences({ mine, theirs }: Pick<Props, 'mine' | 'theirs'>) {
  const { t } = useTranslation('policies/editor');
  const found = useQuery({
    queryKey: ['policy-difference', theirs.revision, mine],
    queryFn: () => readBoth(mine, theirs.dmn),
    gcTime: 0,
    retry: false,
  });
  const words = useDraftWords(found.data?.outline ?? emptyOutline);
  const told = useFindingWords({ words, tables: found.data?.tables ?? emptyOutline.tables });
  if (found.isPending) return <Waiting />;
  if (found.isError) return <p>{t('overtaken.cannotCompare')}</p>;
  if (found.data.differences.length === 0) return <p>{t('overtaken.onlyForm')}</p>;
  return (
    <div className={styles['differences']}>
      {found.data.differences.map((one) => (
        <OneDifference
          key={`${one.kind} ${one.table ?? ''} ${one.name}`}
          difference={one}
          words={words}
          ruleName={told.rule}
        />
      ))}
    </div>
  );
}

interface BothFiles {
  readonly differences: Difference[];
  readonly outline: Outline;
  /** Of both, mine last. */
  readonly tables: Outline['tables'];
}

async function readBoth(mine: string, theirs: string): Promise<BothFiles> {
  const [here, there] = await Promise.all([parseDmn(mine), parseDmn(theirs)]);
  const outline = readOutline(here);
  const tables = [...readOutline(there).tables, ...outline.tables];
  return { differences: compareFiles(here, there), outline, tables };
}

interface OneProps {
  readonly difference: Difference;
  readonly words: DraftWords;
  readonly ruleName: (id: string) => string;
}

/** Of a rule. */
const TEXTS: Readonly<Record<string, string>> = { nameZh: 'nameZh', nameEn: 'nameEn', zh: 'reasonZh', en: 'reasonEn' };

function OneDifference({ difference, words, ruleName }: OneProps) {
  const { t } = useTranslation('policies/editor');
  const { kind, table, name, parts } = difference;
  const nameOf = (part: string): string => {
    if (kind === 'rule' && part in TEXTS) return t(TEXTS[part] ?? part);
    if (kind !== 'rule') return t(`overtaken.part.${part}`, { defaultValue: part.replace(/^words /, '') });
    const fact = words.facts.name(part);
    return fact === part ? words.output(part, null) : fact;
  };
  const valueOf = (part: string, text: string | null): string => {
    if (text === null) return t('overtaken.absent');
    if (kind !== 'rule' || part in TEXTS) return text;
    return words.facts.name(part) === part
      ? wordOutput(words, part, text, { none: t('none'), empty: t('notFilled') }).text
      : words.facts.wanted(part, text);
  };
  const place = kind === 'rule' && table ? words.table({ name: table, label: null }) : t(`overtaken.kind.${kind}`);
  return (
    <section>
      <h3>
        {place} · {kind === 'rule' ? ruleName(name) : name}
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{t('overtaken.theirs')}</th>
            <th scope="col">{t('overtaken.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, mine, theirs }) => (
            <tr key={part}>
              <th scope="row">{nameOf(part)}</th>
              <td>{valueOf(part, theirs)}</td>
              <td>{valueOf(part, mine)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
