import { useSearch } from '@tanstack/react-router';
import { useNotice } from '../../api/foundation/notices.ts';
import { Fetched } from '../../ui/fetched.tsx';
import { NothingHere } from '../parts/nothing-here.tsx';
import { useMe } from '../parts/me.ts';
import { ComposeNotice } from './compose-notice.tsx';

/** A new one, a draft, or a correction of what was published. */
export function WritePage() {
  const me = useMe();
  const { notice: id } = useSearch({ from: '/notices/write' });
  const asked = useNotice(id ?? null);
  if (!me.rights.includes('notice:publish')) return <NothingHere />;
  if (id === undefined) return <ComposeNotice notice={null} />;
  return (
    <Fetched of={asked}>
      {(notice) => (notice.mayPublish ? <ComposeNotice key={notice.id} notice={notice} /> : <NothingHere />)}
    </Fetched>
  );
}
