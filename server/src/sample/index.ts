/** Sample people, callers and a switchable BOSS; only with SAMPLE_DATA=1, only on loopback. */
export type { SampleCentre } from './centre.ts';
