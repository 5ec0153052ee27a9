import { Navigate } from '@tanstack/react-router';
import { places } from './places.ts';
import { useMe } from './shell.tsx';

export function HomePage() {
  const me = useMe();
  const first = places.find((place) => place.name !== 'sampleCallers' && place.open(me));
  return <Navigate to={first?.path ?? '/policies'} replace />;
}
