import { Type } from 'typebox';
import { IdParams, InBoth } from '../../platform/contract-parts.ts';
import type { Routes } from '../../platform/http.ts';
import { refusalReplies } from '../../platform/refusal.ts';
import { type BillingCentre } from '../../foundation/customers/index.ts';
import { actorOf } from '../../foundation/organisation/index.ts';
import { listCities } from './alert-store.ts';
import { acknowledgeAlert } from './acknowledge-alert.ts';
import { undoAcknowledging } from './undo-acknowledging.ts';
import { AcknowledgeAlert, Area } from './contract.ts';
import { readArea } from './read-area.ts';

export const areaRoutes =
  (centre: BillingCentre): Routes =>
  async (app) => {
    app.get(
      '/api/area',
      {
        config: { right: 'area:read' },
        schema: {
          operationId: 'readArea',
          summary: 'Alerts and escalated complaints of your area',
          response: { 200: Area, ...refusalReplies },
        },
      },
      async (request) => readArea(centre, actorOf(request)),
    );

    app.post(
      '/api/area-alerts/:id/acknowledge',
      {
        config: { right: 'area:read' },
        schema: {
          operationId: 'acknowledgeAlert',
          summary: 'Answer for it by name',
          params: IdParams,
          body: AcknowledgeAlert,
          response: { 200: Area, ...refusalReplies },
        },
      },
      async (request) => {
        await acknowledgeAlert(centre, actorOf(request), request.params.id, request.body.note);
        return readArea(centre, actorOf(request));
      },
    );

    app.post(
      '/api/area-alerts/:id/undo-acknowledging',
      {
        config: { right: 'area:read' },
        schema: {
          operationId: 'undoAlertAcknowledgement',
          summary: 'Takes back within five minutes that you answer for it',
          params: IdParams,
          response: { 200: Area, ...refusalReplies },
        },
      },
      async (request) => {
        await undoAcknowledging(centre, actorOf(request), request.params.id);
        return readArea(centre, actorOf(request));
      },
    );

    app.get(
      '/api/cities',
      {
        config: { right: 'ticket:read' },
        schema: {
          operationId: 'listCities',
          summary: 'The cities of your province; for the group’s people, of all',
          response: {
            200: Type.Array(
              Type.Object({
                id: Type.String(),
                provinceId: Type.String(),
                province: InBoth,
                name: InBoth,
              }),
            ),
            ...refusalReplies,
          },
        },
      },
      async (request) => {
        const { provinceId } = actorOf(request);
        const cities = await listCities(centre.db, provinceId);
        return cities.map(({ id, provinceId: of, nameZh, nameEn, provinceZh, provinceEn }) => ({
          id,
          provinceId: of,
          province: { zh: provinceZh, en: provinceEn },
          name: { zh: nameZh, en: nameEn },
        }));
      },
    );
  };
