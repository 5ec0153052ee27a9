import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import type { SampleCentre } from '../centre.ts';
import { noSuchCaller } from '../refusals.ts';
import { beginCrowd, endCrowd, readCrowd } from './begin-crowd.ts';
import { crowdDue } from './crowd-due.ts';
import { CrowdOrNone, CrowdSettings } from './contract.ts';

export const crowdRoutes =
  (centre: SampleCentre, { folder, sampleData }: { folder: string; sampleData: boolean }): Routes =>
  async (app) => {
    const onlyWithSampleData = async () => {
      if (!sampleData) throw noSuchCaller();
    };
    const config = { right: 'contact:let-in' } as const;
    const response = { 200: CrowdOrNone, ...refusalReplies };
    const at = '/api/sample-crowd';

    app.get(
      at,
      {
        config,
        preHandler: onlyWithSampleData,
        schema: {
          operationId: 'readSampleCrowd',
          summary: 'The crowd of simulated customers of my province',
          response,
        },
      },
      async (request) => readCrowd(centre, actorOf(request)),
    );

    app.put(
      at,
      {
        config,
        preHandler: onlyWithSampleData,
        schema: {
          operationId: 'beginSampleCrowd',
          summary: 'Let a crowd of simulated customers come in from now on, instead of the one before',
          body: CrowdSettings,
          response,
        },
      },
      async (request) => {
        await beginCrowd(centre, actorOf(request), folder, request.body);
        // The first comes at once, whenever somebody next looks what is due.
        await crowdDue.take(centre);
        return readCrowd(centre, actorOf(request));
      },
    );

    app.delete(
      at,
      {
        config,
        preHandler: onlyWithSampleData,
        schema: {
          operationId: 'endSampleCrowd',
          summary: 'Nobody comes any more, and who waits goes away',
          response,
        },
      },
      async (request) => {
        await endCrowd(centre, actorOf(request));
        return readCrowd(centre, actorOf(request));
      },
    );
  };
