import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../api/foundation/organisation/people.ts';
import { useTicketsLike } from '../../api/casework/lists/lists.ts';
import { useBoth } from '../../ui/both.tsx';
import { useMe } from '../parts/me.ts';
import { fitsType } from '../resolution/matter/find-type.ts';
import { useTypes } from '../resolution/matter/use-types.ts';
import { useTypeHint } from '../../wording/use-type-name.ts';
import { administrationPages } from './administration-parts.ts';
import { places } from './places/places.ts';

export type ItemGroup = 'pages' | 'tickets' | 'people' | 'types';

export interface PaletteItem {
  id: string;
  group: ItemGroup;
  label: string;
  note: string;
  go: () => void;
}

/** Of each group so many: the palette is for what one knows, a list for what one looks for. */
const MOST = 6;
/** Of less than this too much is found. */
const LEAST_TYPED = 2;

interface Found {
  items: PaletteItem[];
  awaited: boolean;
  failed: unknown;
}

/** What fits the words, of all this person may open. */
export function usePaletteItems(words: string): Found {
  const typed = words.trim();
  const long = typed.length >= LEAST_TYPED ? typed : '';
  const pages = usePages(typed);
  const tickets = useTickets(long);
  const people = usePersons(long);
  const types = useTypesLike(long);
  return {
    items: [...pages, ...tickets.items, ...people.items, ...types],
    awaited: tickets.awaited || people.awaited,
    failed: tickets.failed ?? people.failed,
  };
}

function usePages(typed: string): PaletteItem[] {
  const { t } = useTranslation('shell');
  const me = useMe();
  const navigate = useNavigate();
  const all = [
    ...places.filter((one) => one.open(me, 0)),
    ...administrationPages.filter((one) => one.open(me)),
    { to: '/account' as const, text: 'shell:account' },
  ];
  return all
    .map(({ to, text, ...place }) => ({
      id: `page ${to}`,
      group: 'pages' as const,
      label: t(text),
      note: 'letter' in place ? `G ${place.letter.toUpperCase()}` : '',
      go: () => void navigate({ to }),
    }))
    .filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
}

function useTickets(typed: string): Found {
  const me = useMe();
  const both = useBoth();
  const navigate = useNavigate();
  const found = useTicketsLike(typed, MOST, me.rights.includes('ticket:read'));
  const items = (found.data ?? []).map(({ id, number, summary, customer, team }) => ({
    id: `ticket ${id}`,
    group: 'tickets' as const,
    label: `${number} ${summary}`,
    note: customer?.name ?? (team ? both(team.name) : ''),
    go: () => void navigate({ to: '/tickets/$ticketId', params: { ticketId: id } }),
  }));
  return { items, awaited: found.isFetching, failed: found.error };
}

function usePersons(typed: string): Found {
  const me = useMe();
  const both = useBoth();
  const navigate = useNavigate();
  const may = typed !== '' && me.rights.includes('account:read');
  const found = usePeople({ search: typed }, may);
  const items = (may ? (found.data?.pages.flat() ?? []) : [])
    .slice(0, MOST)
    .map(({ id, name, username, province }) => ({
      id: `person ${id}`,
      group: 'people' as const,
      label: both(name),
      note: province ? `${username} · ${both(province.name)}` : username,
      go: () => void navigate({ to: '/administration/people/$personId', params: { personId: id } }),
    }));
  return { items, awaited: may && found.isFetching, failed: found.error };
}

function useTypesLike(typed: string): PaletteItem[] {
  const types = useTypes();
  const hint = useTypeHint();
  const me = useMe();
  const navigate = useNavigate();
  if (typed === '' || !me.rights.includes('policy:read')) return [];
  return types
    .filter((entry) => fitsType(entry, typed))
    .slice(0, MOST)
    .map(({ id, name }) => ({
      id: `type ${id}`,
      group: 'types' as const,
      label: name,
      note: hint(id),
      go: () => void navigate({ to: '/policies', search: { find: name } }),
    }));
}
