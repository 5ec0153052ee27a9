import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { type BulkOf, type BulkVerb, readBulkPreview } from '../../../api/casework/lists/bulk.ts';
import { useBulkMove } from './use-bulk-move.ts';

/** Moves many at once, with nothing to be said; those that were refused after all stay selected, and why is told. */
export function useBulkRun(select: (ids: ReadonlySet<string>) => void) {
  const { t } = useTranslation(['lists', 'tickets']);
  const { message } = App.useApp();
  const bulk = useBulkMove();
  const start = (verb: BulkVerb, of: BulkOf) => {
    const tell = (done: number, refused: ReadonlyMap<string, string>, offered: boolean) => {
      select(new Set(refused.keys()));
      const words = { verb: t(`tickets:verb.${verb}`), count: done };
      if (refused.size === 0) return offered ? undefined : void message.success(t('bulk.did', words));
      const [why] = refused.values();
      return void message.warning(t('bulk.didSome', { ...words, refused: refused.size, why }), 8);
    };
    bulk.start({ verb }, async () => ableOf((await readBulkPreview({ verb }, of)).tickets), {
      wanted: of,
      onEnd: tell,
      onFailed: (why) => void message.error(why),
    });
  };
  return { ...bulk, start };
}

/** Those that a move can be done to. Pure. */
export function ableOf<T extends { hindrance: string | null }>(tickets: readonly T[]): T[] {
  return tickets.filter(({ hindrance }) => hindrance === null);
}
