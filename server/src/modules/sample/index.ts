/** Sample people, callers and a switchable BOSS; only with SAMPLE_DATA=1, only on loopback. */
export { sampleRoutes } from './routes.ts';
export { seedSample } from './seed-sample.ts';
