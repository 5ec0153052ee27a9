import { Type } from 'typebox';
import { Instant } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import type { Centre } from '../../platform/work.ts';
import { actorOf } from '../organisation/index.ts';
import { changeCalendar } from './change-calendar.ts';
import { CalendarName, CalendarVersion, ChangeCalendar, VersionsQuery, WorkingTimeQuery } from './contract.ts';
import { computeDue, listCalendarsFor, listVersionsFor } from './read-calendars.ts';

const CalendarParams = Type.Object({ calendar: CalendarName });

/** Working hours, public holidays and make-up working days. */
export const calendarRoutes =
  (centre: Centre): Routes =>
  async (app) => {
    app.get(
      '/api/calendars',
      {
        config: { right: 'calendar:read' },
        schema: {
          operationId: 'listCalendars',
          summary: 'The calendars that hold: the group’s, and those of provinces',
          response: { 200: Type.Array(CalendarVersion), ...refusalReplies },
        },
      },
      async (request) => listCalendarsFor(centre, actorOf(request)),
    );

    app.get(
      '/api/calendars/:calendar/versions',
      {
        config: { right: 'calendar:read' },
        schema: {
          operationId: 'listCalendarVersions',
          summary: 'How a calendar changed, newest first',
          params: CalendarParams,
          querystring: VersionsQuery,
          response: { 200: Type.Array(CalendarVersion), ...refusalReplies },
        },
      },
      async (request) => listVersionsFor(centre, actorOf(request), request.params.calendar, request.query.provinceId),
    );

    app.put(
      '/api/calendars/:calendar',
      {
        config: { right: 'calendar:change' },
        schema: {
          operationId: 'changeCalendar',
          summary: 'Save a further version; every open clock is derived anew',
          params: CalendarParams,
          body: ChangeCalendar,
          response: { 200: Type.Object({ version: Type.Integer() }), ...refusalReplies },
        },
      },
      async (request) => ({
        version: await changeCalendar(centre, actorOf(request), request.params.calendar, request.body),
      }),
    );

    app.get(
      '/api/calendars/:calendar/working-time',
      {
        config: { right: 'calendar:read' },
        schema: {
          operationId: 'addWorkingTime',
          summary: 'When so many minutes of working time will have passed',
          params: CalendarParams,
          querystring: WorkingTimeQuery,
          response: { 200: Type.Object({ dueAt: Instant }), ...refusalReplies },
        },
      },
      async (request) => computeDue(centre, actorOf(request), request.params.calendar, request.query),
    );
  };
