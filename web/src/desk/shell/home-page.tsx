import { Navigate, useRouterState } from '@tanstack/react-router';
import { useMe } from '../parts/me.ts';
import { NothingHere } from '../parts/nothing-here.tsx';
import { Waiting } from '../../ui/waiting/waiting.tsx';
import { homesOf, type Place } from './places/places.ts';

/** Leads to the first of one's own places where something waits, or to the first. */
export function HomePage() {
  const me = useMe();
  const homes = homesOf(me);
  // Whoever chose a place before this knew where the work is, is on the way there.
  const stays = useRouterState({ select: ({ location }) => location.pathname === '/' });
  if (!stays) return null;
  const otherwise = homes.find(({ open }) => open(me, 0));
  return otherwise ? <FirstWithWork left={homes} otherwise={otherwise.to} /> : <NothingHere />;
}

function FirstWithWork({ left: [first, ...rest], otherwise }: { left: readonly Place[]; otherwise: Place['to'] }) {
  if (!first) return <Navigate to={otherwise} replace />;
  const { Counts, to } = first;
  if (!Counts) return <FirstWithWork left={rest} otherwise={otherwise} />;
  return (
    <Counts key={to}>
      {(waiting, failed = false) => {
        // What waits there cannot be had: the place itself says so, and a desk that shows nothing says less.
        if (waiting === null && !failed) return <Waiting />;
        return waiting === null || waiting.count > 0 ? (
          <Navigate to={to} replace />
        ) : (
          <FirstWithWork left={rest} otherwise={otherwise} />
        );
      }}
    </Counts>
  );
}
