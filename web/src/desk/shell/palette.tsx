import { Input, Spin } from 'antd';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialogs/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { type ItemGroup, type PaletteItem, usePaletteItems } from './palette-items.ts';
import styles from './palette.module.css';

/** What the centre searches for at most. */
const LONGEST_SEARCH = 200;

const groups: readonly ItemGroup[] = ['pages', 'tickets', 'people', 'types'];

/** Ctrl+K, also while somebody types: pages, tickets, people and types by a word of theirs. */
export function Palette() {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEventInit & Event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key?.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <Dialog
      open={open}
      onCancel={() => setOpen(false)}
      footer={null}
      closable={false}
      title={<span className="for-readers">{t('palette.title')}</span>}
      width={620}
    >
      <Seek onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function Seek({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('shell');
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const { items, awaited, failed } = usePaletteItems(useDeferredValue(typed));
  const chosen = items[Math.min(at, items.length - 1)];
  const go = (item: PaletteItem | undefined) => {
    if (!item) return;
    onDone();
    item.go();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined)
      setAt((before) => (Math.min(before, items.length - 1) + step + items.length) % items.length);
    else if (event.key === 'Enter') go(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <Input
        autoFocus
        size="large"
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={chosen ? `${id} ${chosen.id}`.replaceAll(' ', '-') : undefined}
        aria-label={t('palette.title')}
        placeholder={t('palette.prompt')}
        value={typed}
        maxLength={LONGEST_SEARCH}
        suffix={<Spin size="small" spinning={awaited} />}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      {failed !== null && <Failure error={failed} />}
      <div id={id} role="listbox" aria-label={t('palette.found')} className={styles['found']}>
        {groups.map((group) => (
          <Group key={group} of={group} id={id} items={items} chosen={chosen} go={go} />
        ))}
      </div>
      {items.length === 0 && !awaited && failed === null && <p className="faint">{t('palette.none')}</p>}
    </>
  );
}

interface GroupProps {
  of: ItemGroup;
  id: string;
  items: readonly PaletteItem[];
  chosen: PaletteItem | undefined;
  go: (item: PaletteItem) => void;
}

function Group({ of, id, items, chosen, go }: GroupProps) {
  const { t } = useTranslation('shell');
  const own = items.filter(({ group }) => group === of);
  if (own.length === 0) return null;
  return (
    <div role="group" aria-label={t(`palette.group.${of}`)}>
      <div className={styles['group']} aria-hidden>
        {t(`palette.group.${of}`)}
      </div>
      {own.map((item) => (
        <div
          key={item.id}
          id={`${id} ${item.id}`.replaceAll(' ', '-')}
          role="option"
          tabIndex={-1}
          aria-selected={item.id === chosen?.id}
          className={styles['item']}
          onClick={() => go(item)}
          onKeyDown={(event) => event.key === 'Enter' && go(item)}
          ref={(row) => {
            if (row && item.id === chosen?.id) row.scrollIntoView({ block: 'nearest' });
          }}
        >
          <span className={styles['label']}>{item.label}</span>
          <span className={styles['note']}>{item.note}</span>
        </div>
      ))}
    </div>
  );
}
