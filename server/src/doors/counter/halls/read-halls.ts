import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { storedAs } from '../../../platform/stored.ts';
import type { Actor } from '../../../foundation/organisation/index.ts';
import { type Hall, HallBody, type HallService, ServiceBody } from '../contract.ts';
import { noSuchHall, noSuchService } from '../refusals.ts';
import { listHallRows, listServiceRows } from './hall-store.ts';

type Reader = Database | DatabaseTransaction;

const readHall = storedAs(HallBody, 'hall.body');
const readService = storedAs(ServiceBody, 'hall_service.body');

/** Of a province; of all for the group's people. */
export async function listHalls(db: Reader, { provinceId }: Pick<Actor, 'provinceId'>): Promise<Hall[]> {
  return (await listHallRows(db, provinceId)).map(({ id, body, cityId, nameZh, nameEn }) => ({
    id,
    ...readHall(body),
    city: { id: cityId, name: { zh: nameZh, en: nameEn } },
  }));
}

/** @throws noSuchHall */
export async function hallFor(db: Reader, actor: Pick<Actor, 'provinceId'>, id: string): Promise<Hall> {
  const hall = (await listHalls(db, actor)).find((one) => one.id === id);
  if (!hall) throw noSuchHall();
  return hall;
}

export async function listServices(db: Reader): Promise<HallService[]> {
  return (await listServiceRows(db)).map(({ id, body }) => ({ id, ...readService(body) }));
}

/** @throws noSuchService */
export async function serviceFor(db: Reader, id: string): Promise<HallService> {
  const service = (await listServices(db)).find((one) => one.id === id);
  if (!service) throw noSuchService();
  return service;
}
