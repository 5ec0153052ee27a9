export { queueRulesChanged } from './announcements.ts';
export { queueRulesRoutes } from './routes.ts';
export { readShippedRules, shipQueueRules } from './ship-queue-rules.ts';
