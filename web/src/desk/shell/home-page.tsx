import { Navigate } from '@tanstack/react-router';
import { useMe } from '../parts/me.ts';
import { homeOf } from './places.ts';

export function HomePage() {
  return <Navigate to={homeOf(useMe())} replace />;
}
