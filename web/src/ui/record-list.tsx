import { useTranslation } from 'react-i18next';
import type { EvidenceRecord } from '../api/types.ts';
import { fieldsFor, isAmount } from '../wording/read-field.ts';
import { useFieldWords } from '../wording/use-field-words.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './record-list.module.css';
import { At } from './times/times.tsx';

/** The very records, a table a kind, as they were when they were read. */
export function RecordList({ records }: { records: EvidenceRecord[] }) {
  const kinds = [...new Set(records.map((record) => record.kind))];
  return (
    <>
      {kinds.map((kind) => (
        <RecordTable key={kind} kind={kind} records={records.filter((record) => record.kind === kind)} />
      ))}
    </>
  );
}

function RecordTable({ kind, records }: { kind: string; records: EvidenceRecord[] }) {
  const { t } = useTranslation();
  const words = useFieldWords();
  const language = useLanguage();
  const rows = records.map((record) => ({
    record,
    fields: new Map(fieldsFor(record.fields, language === 'en' ? 'En' : 'Zh')),
  }));
  const columns = words.inOrder([...new Set(rows.flatMap((row) => [...row.fields.keys()]))]);
  const timed = records.some((record) => record.at !== null);
  return (
    <div className={styles['records']}>
      <table>
        <caption>{words.kind(kind)}</caption>
        <thead>
          <tr>
            {timed && <th scope="col">{t('recordAt')}</th>}
            {columns.map((name) => (
              <th key={name} scope="col" data-amount={isAmount(name) || undefined}>
                {words.name(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ record, fields }) => (
            <tr key={record.id}>
              {timed && <td>{record.at && <At at={record.at} />}</td>}
              {columns.map((name) => (
                <td key={name} data-amount={isAmount(name) || undefined}>
                  {words.value(name, fields.get(name))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
