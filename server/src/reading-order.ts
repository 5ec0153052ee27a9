/**
 * The server's modules in reading order: a module imports only modules before it, and only through their index.
 * `npm run lint` reads this list.
 */
export const readingOrder = [
  'organisation',
  'calendar',
  'billing',
  'customers',
  'workforce',
  'access',
  'guidance',
  'tickets',
  'policies',
  'resolution',
  'routing',
  'outbound',
  'surveys',
  'quality',
  'insight',
  'portal',
  'open-api',
  'sample',
] as const;
