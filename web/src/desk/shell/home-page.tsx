import { Navigate } from '@tanstack/react-router';
import { places } from './places.ts';
import { useMe } from '../parts/me.ts';

/** Where one's own work is. */
const workplaces = ['desk', 'tickets', 'training', 'administration', 'policies'] as const;

export function HomePage() {
  const me = useMe();
  const first = workplaces
    .map((name) => places.find((place) => place.name === name))
    .find((place) => place?.open(me, 0));
  return <Navigate to={first?.path ?? '/policies'} replace />;
}
