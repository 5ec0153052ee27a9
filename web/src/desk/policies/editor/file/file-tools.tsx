import { SwapOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableImported } from '../../../../api/policy/policies/drafts.ts';
import { RefusalError } from '../../../../api/refusal.ts';
import { useRefusalWords } from '../../../../ui/failure.tsx';
import { download } from './download.ts';
import { pickFile } from './pick-file.ts';

interface Props {
  readonly readOnly: boolean;
  /** The name of the files, without their ending. */
  readonly name: string;
  /** The file as it stands. */
  readonly dmn: () => string;
  readonly importDmn: (dmn: string) => Promise<unknown>;
  /** The table that is open. */
  readonly table: string | null;
  readonly exportExcel: (table: string) => Promise<Blob>;
  readonly importExcel: (table: string, file: File) => Promise<TableImported>;
}

/** What to do about it, and each place that is wrong. */
function WhyRefused({ error }: { error: unknown }) {
  const { remedy, details } = useRefusalWords(error);
  return (
    <>
      <p>{remedy}</p>
      <ul>
        {details.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

/** Import and export, of the whole policy as DMN and of one table as Excel. */
export function FileTools({ readOnly, name, table, dmn, importDmn, exportExcel, importExcel }: Props) {
  const { t } = useTranslation(['policies/editor', 'refusals']);
  const { message, modal } = App.useApp();
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<string | null>) => {
    setBusy(true);
    try {
      const said = await work();
      if (said) message.success(said);
    } catch (error) {
      const code = error instanceof RefusalError ? error.code : 'failed';
      modal.error({ title: t(`refusals:${code}.reason`), content: <WhyRefused error={error} /> });
    } finally {
      setBusy(false);
    }
  };
  const acts: Record<string, () => Promise<string | null>> = {
    exportDmn: async () => {
      download(`${name}.dmn`, new Blob([dmn()], { type: 'application/xml' }));
      return null;
    },
    ...(table && {
      exportExcel: async () => {
        download(`${name} ${table}.xlsx`, await exportExcel(table));
        return null;
      },
    }),
    ...(!readOnly && {
      importDmn: async () => {
        const file = await pickFile('.dmn,.xml,application/xml,text/xml');
        await importDmn(await file.text());
        return t('file.imported', { name: file.name });
      },
    }),
    ...(!readOnly &&
      table && {
        importExcel: async () => {
          const { added, changed, removed } = await importExcel(table, await pickFile('.xlsx'));
          return t('file.excelDone', { added: added.length, changed: changed.length, removed: removed.length });
        },
      }),
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: Object.keys(acts).map((key) => ({ key, label: t(`file.${key}`) })),
        onClick: ({ key }) => {
          const act = acts[key];
          if (act) void run(act);
        },
      }}
    >
      <Tooltip title={t('file.tools')}>
        <Button type="text" loading={busy} icon={<SwapOutlined rotate={90} />} aria-label={t('file.tools')} />
      </Tooltip>
    </Dropdown>
  );
}
