import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { InBoth } from '../../../api/types.ts';
import { BothBox, type CellsProps, EditTable, IdBox } from './edit-table.tsx';
import type { Fault, KindBody } from './kind-draft.ts';

type Category = KindBody['categories'][number];

interface Props {
  categories: Category[];
  saved: ReadonlySet<string>;
  faults: readonly Fault[];
  set: (categories: Category[]) => void;
}

/** Those that tickets may have are not removed but retired: their names stay. */
export function Categories({ categories, saved, faults, set }: Props) {
  const { t } = useTranslation('tickets/kinds');
  return (
    <EditTable
      title={t('categories')}
      hint={t('categoriesHint')}
      heads={['id', 'name', 'plain', 'retired'].map((one) => t(one))}
      rows={categories}
      make={(): Category => ({ id: '', name: { zh: '', en: '' } })}
      set={set}
      about={saved}
      cells={CategoryCells}
      place="categories"
      faults={faults}
      stays={({ id }) => saved.has(id)}
    />
  );
}

const nothing: InBoth = { zh: '', en: '' };

function CategoryCells({ row, put, about: saved }: CellsProps<Category, ReadonlySet<string>>) {
  const { t } = useTranslation('tickets/kinds');
  const setPlain = (plain: InBoth) => {
    const { plain: _, ...rest } = row;
    put(plain.zh === '' && plain.en === '' ? rest : { ...rest, plain });
  };
  const setRetired = (retired: boolean) => {
    const { retired: _, ...rest } = row;
    put(retired ? { ...rest, retired } : rest);
  };
  return (
    <>
      <td>
        <IdBox label={t('id')} fixed={saved.has(row.id)} value={row.id} set={(id) => put({ ...row, id })} />
      </td>
      <td>
        <BothBox label={t('name')} value={row.name} set={(name) => put({ ...row, name })} />
      </td>
      <td>
        <BothBox label={t('plain')} value={row.plain ?? nothing} set={setPlain} />
      </td>
      <td>
        <Checkbox
          aria-label={t('retired')}
          checked={row.retired === true}
          onChange={(event) => setRetired(event.target.checked)}
        />
      </td>
    </>
  );
}
