import { DownloadOutlined, FolderOpenOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Plan, toFile } from './plan.ts';
import type { OpenedFile } from './run-work.ts';

interface Props {
  plan: Plan;
  file: OpenedFile | null;
  onFile: (file: OpenedFile) => void;
}

/** The same file that the command takes: opened, with the rows it names beside it, or saved. */
export function FilePart({ plan, file, onFile }: Props) {
  const { t } = useTranslation('queues/simulation');
  const input = useRef<HTMLInputElement>(null);
  const open = async (chosen: readonly File[]) => {
    const texts = await Promise.all(chosen.map(async (one) => [one.name, await one.text()] as const));
    const [name, text] = texts.find(([each]) => each.endsWith('.json')) ?? [];
    const rows = Object.fromEntries(texts.filter(([each]) => each !== name));
    if (name !== undefined && text !== undefined) onFile({ name, text, rows });
    else if (file) onFile({ ...file, rows: { ...file.rows, ...rows } });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".json,.csv"
        aria-label={t('open')}
        onChange={({ target }) => {
          void open([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button icon={<FolderOpenOutlined />} onClick={() => input.current?.click()}>
        {t('open')}
      </Button>
      <Button icon={<DownloadOutlined />} onClick={() => save(file?.text ?? JSON.stringify(toFile(plan), null, 2))}>
        {t('save')}
      </Button>
    </>
  );
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'simulation.json';
  link.click();
  URL.revokeObjectURL(address);
}
