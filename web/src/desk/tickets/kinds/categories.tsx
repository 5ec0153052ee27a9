import { useTranslation } from 'react-i18next';
import type { TicketKind } from '../../../api/types.ts';
import { BothBox, type CellsProps, EditTable, TextBox } from './edit-table.tsx';

type Category = TicketKind['categories'][number];

export function Categories({ categories, set }: { categories: Category[]; set: (categories: Category[]) => void }) {
  const { t } = useTranslation('tickets');
  return (
    <EditTable
      title={t('kinds.categories')}
      heads={[t('kinds.id'), t('kinds.name')]}
      rows={categories}
      make={(): Category => ({ id: '', name: { zh: '', en: '' } })}
      set={set}
      about={null}
      cells={CategoryCells}
    />
  );
}

function CategoryCells({ row, put }: CellsProps<Category>) {
  const { t } = useTranslation('tickets');
  return (
    <>
      <td>
        <TextBox label={t('kinds.id')} value={row.id} set={(id) => put({ ...row, id })} />
      </td>
      <td>
        <BothBox label={t('kinds.name')} value={row.name} set={(name) => put({ ...row, name })} />
      </td>
    </>
  );
}
