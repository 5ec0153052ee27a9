export { queueRulesChanged } from './announcements.ts';
export { queueRulesRoutes } from './routes.ts';
