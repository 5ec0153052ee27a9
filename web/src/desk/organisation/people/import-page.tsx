import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Imported,
  type ImportPreview,
  type ImportRow,
  useApplyImport,
  usePreviewImport,
} from '../../../api/foundation/organisation/people.ts';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Failure } from '../../../ui/failure.tsx';
import page from '../../parts/page.module.css';
import styles from './people.module.css';

const TEMPLATE = '/api/people/import/template';

/** People from an Excel file: what it would do is shown, row by row, before anything is done. */
export function ImportPage() {
  const { t } = useTranslation(['organisation/people', 'shell']);
  const [file, setFile] = useState<File | null>(null);
  const preview = usePreviewImport();
  const apply = useApplyImport();
  const look = (chosen: File) => {
    setFile(chosen);
    apply.reset();
    preview.mutate(chosen);
  };
  return (
    <div className={page['page']}>
      <PageHead
        within={[
          { to: '/administration', text: t('shell:administration') },
          { to: '/administration/people', text: t('title') },
        ]}
        title={t('importing.title')}
        actions={
          <>
            <a href={TEMPLATE} download>
              <DownloadOutlined aria-hidden /> {t('importing.template')}
            </a>
            <Upload
              accept=".xlsx"
              showUploadList={false}
              beforeUpload={(chosen) => {
                look(chosen);
                return false;
              }}
            >
              <Button type={preview.data ? 'default' : 'primary'} icon={<UploadOutlined />} loading={preview.isPending}>
                {t('importing.choose')}
              </Button>
            </Upload>
          </>
        }
      />
      {!preview.data && !preview.isError && <p>{t('importing.how')}</p>}
      {preview.isError && <Failure error={preview.error} />}
      {apply.isError && <Failure error={apply.error} {...(file && { retry: () => look(file) })} />}
      {apply.data && <Done imported={apply.data} />}
      {!apply.data && preview.data && file && (
        <Preview
          preview={preview.data}
          name={file.name}
          applying={apply.isPending}
          onApply={() => apply.mutate({ file, fingerprint: preview.data.fingerprint })}
        />
      )}
    </div>
  );
}

interface PreviewProps {
  preview: ImportPreview;
  name: string;
  applying: boolean;
  onApply: () => void;
}

function Preview({ preview, name, applying, onApply }: PreviewProps) {
  const { t } = useTranslation('organisation/people');
  const count = (does: ImportRow['does']) => preview.rows.filter((row) => row.does === does).length;
  const counts = { make: count('make'), change: count('change'), nothing: count('nothing'), refuse: count('refuse') };
  return (
    <section className={page['section']} aria-labelledby="import-preview">
      <header>
        <h2 id="import-preview">{name}</h2>
        <span>{t('importing.counts', counts)}</span>
        <span className={styles['gap']} />
        <Button type="primary" loading={applying} disabled={counts.make + counts.change === 0} onClick={onApply}>
          {t('importing.apply', { count: counts.make + counts.change })}
        </Button>
      </header>
      <table className={page['table']}>
        <thead>
          <tr>
            {(['row', 'username', 'name', 'does', 'details'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`importing.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row) => (
            <PreviewRow key={row.row} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PreviewRow({ row }: { row: ImportRow }) {
  const { t } = useTranslation(['organisation/people', 'ui']);
  return (
    <tr>
      <td className="number">{row.row}</td>
      <th scope="row">{row.username}</th>
      <td>{row.name}</td>
      <td>{t(`importing.do.${row.does}`)}</td>
      <td>
        {row.does === 'change' && row.changed.map((name) => t(`importing.column.${name}`)).join(t('ui:comma'))}
        {row.faults.map(({ cell, why, value }) => (
          <div key={`${cell}-${value}`}>
            <strong>{cell}</strong> {t(`importing.why.${why}`)} {value && <span className="faint">{value}</span>}
          </div>
        ))}
      </td>
    </tr>
  );
}

/** The links of those who were taken in, this once, to be handed to them. */
function Done({ imported }: { imported: Imported }) {
  const { t } = useTranslation('organisation/people');
  const { made, changed } = imported;
  const lines = made.map(({ username, name, token }) => [
    username,
    name,
    `${window.location.origin}/password#${token}`,
  ]);
  const save = () => {
    const text = `\uFEFF${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    Object.assign(document.createElement('a'), { href: address, download: 'password-links.csv' }).click();
    // The browser has begun to read it by then.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <section className={page['section']} aria-labelledby="import-done">
      <header>
        <h2 id="import-done" role="status">
          {t('importing.done', { made: made.length, changed })}
        </h2>
        {made.length > 0 && (
          <Button icon={<DownloadOutlined />} onClick={save}>
            {t('importing.links')}
          </Button>
        )}
      </header>
      {made.length > 0 && (
        <>
          <p className={page['body']}>{t('importing.once')}</p>
          <table className={page['table']}>
            <tbody>
              {lines.map(([username, name, link]) => (
                <tr key={username}>
                  <th scope="row">{username}</th>
                  <td>{name}</td>
                  <td>
                    <code>{link}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** A name is never a formula. */
const quoted = (text: string) => `"${(/^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
