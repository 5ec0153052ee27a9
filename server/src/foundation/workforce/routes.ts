import { IdParams } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../organisation/index.ts';
import { changeSkills, readSkillsOf } from './change-skills.ts';
import { breakReasons } from './break-reasons.ts';
import { BreakReasons, ChoosePresence, Presence, Skills } from './contract.ts';
import { readPresence, setPresence } from './set-presence.ts';

export const workforceRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/me/presence',
      {
        config: { right: 'presence:set' },
        schema: { operationId: 'readPresence', summary: 'My presence', response: { 200: Presence, ...refusalReplies } },
      },
      async (request) => readPresence(centre, actorOf(request)),
    );

    app.put(
      '/api/me/presence',
      {
        config: { right: 'presence:set' },
        schema: {
          operationId: 'setPresence',
          summary: 'Say whether contacts can reach me',
          body: ChoosePresence,
          response: { 200: Presence, ...refusalReplies },
        },
      },
      async (request) => setPresence(centre, actorOf(request), request.body),
    );

    app.get(
      '/api/break-reasons',
      {
        config: { right: 'presence:set' },
        schema: {
          operationId: 'listBreakReasons',
          summary: 'For what somebody goes on a break, with its usual length',
          response: { 200: BreakReasons, ...refusalReplies },
        },
      },
      async () => [...breakReasons],
    );

    app.get(
      '/api/people/:id/skills',
      {
        config: { right: 'skills:read' },
        schema: {
          operationId: 'readSkillsOf',
          summary: 'What somebody is asked about',
          params: IdParams,
          response: { 200: Skills, ...refusalReplies },
        },
      },
      async (request) => ({ skills: await readSkillsOf(centre, actorOf(request), request.params.id) }),
    );

    app.put(
      '/api/people/:id/skills',
      {
        config: { right: 'skills:change' },
        schema: {
          operationId: 'changeSkills',
          summary: 'Say what somebody is asked about',
          params: IdParams,
          body: Skills,
          response: { 200: Skills, ...refusalReplies },
        },
      },
      async (request) => {
        await changeSkills(centre, actorOf(request), request.params.id, request.body.skills);
        return { skills: await readSkillsOf(centre, actorOf(request), request.params.id) };
      },
    );
  };
